package io.github.hearsay.entity;

import io.github.hearsay.learning.Features;
import io.github.hearsay.learning.Hash;
import io.github.hearsay.text.Words;

/**
 * The features of the words of one document for the name model: words, shapes, affixes, lists, distributional classes, and
 * where else in the document the word stands.
 */
final class NameFeatures {

    private static final int EDGE = 0x51ed27;

    private final Words words;
    private final WordTraits traits;

    NameFeatures(Words words, WordTraits traits) {
        this.words = words;
        this.traits = traits;
    }

    /** Fills in the features of one sentence. */
    void fill(Features features, int sentence) {
        features.clear();
        int first = words.firstOf(sentence);
        int end = words.endOf(sentence);
        for (int i = first; i < end; i++) {
            features.next();
            addContext(features, i, first, end);
            addAffixes(features, i);
            addShapes(features, i, first, end);
            addClasses(features, 40, traits.coarse, i, first, end);
            addClasses(features, 60, traits.fine, i, first, end);
            addElsewhere(features, traits.elsewhere[i]);
        }
    }

    private void addContext(Features f, int i, int first, int end) {
        int[] lower = traits.lower;
        int before2 = at(lower, i - 2, first, end);
        int before = at(lower, i - 1, first, end);
        int after = at(lower, i + 1, first, end);
        int after2 = at(lower, i + 2, first, end);
        f.add(Hash.feature(1, 0));
        f.add(Hash.feature(2, lower[i]));
        f.add(Hash.feature(3, before));
        f.add(Hash.feature(4, after));
        f.add(Hash.feature(5, before2));
        f.add(Hash.feature(6, after2));
        f.add(Hash.feature(7, before, lower[i]));
        f.add(Hash.feature(8, lower[i], after));
        f.add(Hash.feature(9, before2, before));
        f.add(Hash.feature(10, after, after2));
    }

    private void addAffixes(Features f, int i) {
        String form = words.lower(i);
        int n = form.length();
        for (int k = 1; k <= 4 && k < n; k++) {
            f.add(Hash.feature(10 + k, Hash.of(form, 0, k)));
            f.add(Hash.feature(14 + k, Hash.of(form, n - k, n)));
        }
    }

    private void addShapes(Features f, int i, int first, int end) {
        int[] shape = traits.shape;
        int[] known = traits.known;
        int before = at(shape, i - 1, first, end);
        int after = at(shape, i + 1, first, end);
        int place = i == first ? 1 : 0;
        f.add(Hash.feature(20, shape[i], place));
        f.add(Hash.feature(21, before, shape[i]));
        f.add(Hash.feature(22, shape[i], after));
        f.add(Hash.feature(23, before, Hash.feature(23, shape[i], after)));
        f.add(Hash.feature(24, at(traits.lower, i - 1, first, end), shape[i]));
        f.add(Hash.feature(25, shape[i], at(traits.lower, i + 1, first, end)));
        f.add(Hash.feature(26, known[i], shape[i]));
        f.add(Hash.feature(27, at(known, i - 1, first, end), known[i]));
        f.add(Hash.feature(28, known[i], at(known, i + 1, first, end)));
        f.add(Hash.feature(29, traits.seen[i], shape[i] + place));
        f.add(Hash.feature(30, at(shape, i - 2, first, end), before));
        f.add(Hash.feature(31, after, at(shape, i + 2, first, end)));
    }

    private void addClasses(Features f, int template, int[] classes, int i, int first, int end) {
        int before2 = at(classes, i - 2, first, end);
        int before = at(classes, i - 1, first, end);
        int after = at(classes, i + 1, first, end);
        int after2 = at(classes, i + 2, first, end);
        int shape = traits.shape[i];
        f.add(Hash.feature(template, classes[i]));
        f.add(Hash.feature(template + 1, before));
        f.add(Hash.feature(template + 2, after));
        f.add(Hash.feature(template + 3, before2));
        f.add(Hash.feature(template + 4, after2));
        f.add(Hash.feature(template + 5, before, classes[i]));
        f.add(Hash.feature(template + 6, classes[i], after));
        f.add(Hash.feature(template + 7, before, after));
        f.add(Hash.feature(template + 8, classes[i], shape));
        f.add(Hash.feature(template + 9, before2, before));
        f.add(Hash.feature(template + 10, after, after2));
        f.add(Hash.feature(template + 11, before, shape));
        f.add(Hash.feature(template + 12, after, shape));
    }

    /** The neighbours of the word where the document has it for the first time, which is often the full name. */
    private void addElsewhere(Features f, int i) {
        if (i < 0) {
            return;
        }
        int first = words.firstOf(words.sentenceOf(i));
        int end = words.endOf(words.sentenceOf(i));
        f.add(Hash.feature(80, at(traits.fine, i - 1, first, end)));
        f.add(Hash.feature(81, at(traits.fine, i + 1, first, end)));
        f.add(Hash.feature(82, at(traits.lower, i - 1, first, end)));
        f.add(Hash.feature(83, at(traits.lower, i + 1, first, end)));
        f.add(Hash.feature(84, at(traits.known, i - 1, first, end), at(traits.shape, i - 1, first, end)));
        f.add(Hash.feature(85, at(traits.known, i + 1, first, end), at(traits.shape, i + 1, first, end)));
        f.add(Hash.feature(86, 1));
    }

    private static int at(int[] values, int i, int first, int end) {
        return i < first ? EDGE + first - i : i >= end ? EDGE + 16 + i - end : values[i];
    }
}
