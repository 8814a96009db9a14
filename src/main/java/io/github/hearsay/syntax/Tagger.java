package io.github.hearsay.syntax;

import io.github.hearsay.learning.WeightRows;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Tags sentences from left to right, each word by those around it and the tags on its left; immutable. */
final class Tagger {

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
        int[] features = new int[TagFeatures.COUNT];
        int[] sums = new int[weights.labels()];
        int last = -1;
        int beforeLast = -1;
        for (int i = 0; i < words.size(); i++) {
            int tag = vocabulary.sole(words.kind[i + WordTable.MARGIN]);
            if (tag < 0) {
                TagFeatures.fill(words, i + WordTable.MARGIN, last, beforeLast, features);
                weights.sum(features, 0, features.length, sums);
                tag = WeightRows.best(sums);
            }
            found[from + i] = tag;
            beforeLast = last;
            last = tag;
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
