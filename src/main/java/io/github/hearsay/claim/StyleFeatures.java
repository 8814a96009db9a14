package io.github.hearsay.claim;

import io.github.hearsay.learning.Features;
import io.github.hearsay.learning.Hash;
import io.github.hearsay.text.Words;

/** The features that tell news from personal writing: the words of a sentence and how parts of speech follow another. */
final class StyleFeatures {

    private static final int EDGE = 0x2f0b4d;
    private static final int LONGEST = 8;

    private StyleFeatures() {}

    /** Fills in those of one sentence, as one position. */
    static void fill(Features f, Words words, int sentence) {
        f.clear();
        f.next();
        int form = EDGE;
        int tag = EDGE;
        int before = EDGE;
        int first = words.firstOf(sentence);
        int end = words.endOf(sentence);
        for (int i = first; i < end; i++) {
            int nextForm = Hash.of(words.text(), words.begin(i), words.end(i));
            int nextTag = Hash.of(words.upos(i));
            f.add(Hash.feature(1, Hash.of(words.lower(i))));
            f.add(Hash.feature(2, tag, nextTag));
            f.add(Hash.feature(3, form, nextForm));
            f.add(Hash.feature(4, Hash.feature(5, before, tag), nextTag));
            form = nextForm;
            before = tag;
            tag = nextTag;
        }
        f.add(Hash.feature(6, Math.min(LONGEST, (end - first) / 4)));
    }
}
