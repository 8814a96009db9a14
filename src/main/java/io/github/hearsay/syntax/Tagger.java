package io.github.hearsay.syntax;

import io.github.hearsay.learning.WeightRows;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Tags sentences from left to right, each word by those around it and the tags on its left; immutable. */
final class Tagger {

    /** By how much another tag may be more likely for a word to become the verb of a sentence without one. */
    private static final int MOST_DOUBT = 180;

    private final TagSet tags;
    private final Vocabulary vocabulary;
    private final WeightRows weights;

    Tagger(TagSet tags, Vocabulary vocabulary, WeightRows weights) {
        this.tags = tags;
        this.vocabulary = vocabulary;
        this.weights = weights;
    }

    TagSet tags() {
        return tags;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The tags of the words of a table, as indexes into the set of tags. */
    void tag(WordTable words, int[] found, int from) {
        Pass pass = new Pass(words, found, from);
        pass.tag(0);
        if (pass.lacksVerb()) {
            pass.addVerb();
        }
    }

    /** The words of one sentence. */
    private final class Pass {

        private final WordTable words;
        private final int[] found;
        private final int from;
        private final int[] features = new int[TagFeatures.COUNT];
        private final int[] sums = new int[weights.labels()];

        Pass(WordTable words, int[] found, int from) {
            this.words = words;
            this.found = found;
            this.from = from;
        }

        /** Tags the words from one on. */
        void tag(int first) {
            for (int i = first; i < words.size(); i++) {
                int tag = vocabulary.sole(words.kind[i + WordTable.MARGIN]);
                found[from + i] = tag < 0 ? WeightRows.best(weigh(i)) : tag;
                if (i > 0 && tags.isModal(found[from + i]) && tags.isFullVerb(found[from + i - 1])) {
                    // "said that fares would rise": what stands in front of a modal is its subject
                    found[from + i - 1] = tags.bestOther(weigh(i - 1));
                }
            }
        }

        private int[] weigh(int i) {
            int last = i > 0 ? found[from + i - 1] : -1;
            int beforeLast = i > 1 ? found[from + i - 2] : -1;
            TagFeatures.fill(words, i + WordTable.MARGIN, last, beforeLast, features);
            weights.sum(features, 0, features.length, sums);
            return sums;
        }

        /** Whether a sentence that a full stop ends has nothing that can be its predicate. */
        boolean lacksVerb() {
            boolean stops = false;
            for (int i = 0; i < words.size(); i++) {
                int tag = found[from + i];
                if (tags.isPredicate(tag)
                        || (tags.isBase(tag) && (i == 0 || !tags.isInfinitiveMarker(found[from + i - 1])))) {
                    return false;
                }
                stops = tags.isStop(tag) || (stops && tags.isMark(tag));
            }
            return stops;
        }

        /** Makes the word a finite verb that is the most likely one. */
        void addVerb() {
            int verb = -1;
            int verbTag = -1;
            int least = MOST_DOUBT;
            for (int i = 0; i < words.size(); i++) {
                if (vocabulary.sole(words.kind[i + WordTable.MARGIN]) >= 0) {
                    continue;
                }
                int[] scores = weigh(i);
                int finite = tags.bestFinite(scores);
                int doubt = finite < 0 ? least : scores[WeightRows.best(scores)] - scores[finite];
                if (doubt < least) {
                    least = doubt;
                    verb = i;
                    verbTag = finite;
                }
            }
            if (verb >= 0) {
                found[from + verb] = verbTag;
                tag(verb + 1);
            }
        }
    }

    void write(DataOutput out) throws IOException {
        tags.write(out);
        vocabulary.write(out);
        weights.write(out);
    }

    static Tagger read(DataInput in) throws IOException {
        TagSet tags = TagSet.read(in);
        Tagger tagger = new Tagger(tags, Vocabulary.read(in), WeightRows.read(in));
        if (tagger.weights.labels() != tags.size()) {
            throw new IOException("weights for " + tagger.weights.labels() + " tags, but " + tags.size() + " tags");
        }
        return tagger;
    }
}
