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
    private static final int LONGEST_AFFIX = 4;

    private final Words words;
    private final WordTraits traits;
    private final RunFeatures runs;
    private int first;
    private int end;

    NameFeatures(Words words, WordTraits traits) {
        this.words = words;
        this.traits = traits;
        runs = new RunFeatures(words, traits);
    }

    /** Fills in the features of some words of one sentence. */
    void fill(Features features, int from, int to) {
        features.clear();
        first = words.firstOf(words.sentenceOf(from));
        end = words.endOf(words.sentenceOf(from));
        for (int i = from; i < to; i++) {
            features.next();
            addContext(features, i);
            addAffixes(features, i);
            addShapes(features, i);
            addEmbedded(features, i);
            addClasses(features, i);
            addElsewhere(features, traits.repetitions.elsewhere(i));
            if (traits.listed.length > 0) {
                runs.add(features, i);
                addListed(features, i);
            }
        }
    }

    private void addContext(Features f, int i) {
        int[] lower = traits.lower;
        int before2 = at(lower, i - 2);
        int before = at(lower, i - 1);
        int after = at(lower, i + 1);
        int after2 = at(lower, i + 2);
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
        int prefix = 0;
        int suffix = 0;
        for (int k = 1; k <= LONGEST_AFFIX && k < n; k++) {
            prefix = prefix * 31 + form.charAt(k - 1);
            suffix = suffix * 31 + form.charAt(n - k);
            f.add(Hash.feature(10 + k, prefix));
            f.add(Hash.feature(14 + k, suffix));
        }
    }

    private void addShapes(Features f, int i) {
        int[] shape = traits.shape;
        int[] known = traits.known;
        int before = at(shape, i - 1);
        int after = at(shape, i + 1);
        int place = i == first ? 1 : 0;
        f.add(Hash.feature(20, shape[i], place));
        f.add(Hash.feature(21, before, shape[i]));
        f.add(Hash.feature(22, shape[i], after));
        f.add(Hash.feature(23, before, Hash.feature(23, shape[i], after)));
        f.add(Hash.feature(24, at(traits.lower, i - 1), shape[i]));
        f.add(Hash.feature(25, shape[i], at(traits.lower, i + 1)));
        f.add(Hash.feature(26, known[i], shape[i]));
        f.add(Hash.feature(27, at(known, i - 1), known[i]));
        f.add(Hash.feature(28, known[i], at(known, i + 1)));
        f.add(Hash.feature(29, traits.seen[i], shape[i] + place));
        f.add(Hash.feature(30, at(shape, i - 2), before));
        f.add(Hash.feature(31, after, at(shape, i + 2)));
    }

    private void addEmbedded(Features f, int i) {
        int[] fine = traits.embedded;
        int[] region = traits.region;
        int before = at(fine, i - 1);
        int after = at(fine, i + 1);
        int shape = traits.shape[i];
        f.add(Hash.feature(40, fine[i]));
        f.add(Hash.feature(41, before));
        f.add(Hash.feature(42, after));
        f.add(Hash.feature(43, at(fine, i - 2)));
        f.add(Hash.feature(44, at(fine, i + 2)));
        f.add(Hash.feature(45, before, fine[i]));
        f.add(Hash.feature(46, fine[i], after));
        f.add(Hash.feature(47, before, after));
        f.add(Hash.feature(48, fine[i], shape));
        f.add(Hash.feature(49, before, shape));
        f.add(Hash.feature(50, after, shape));
        f.add(Hash.feature(51, region[i], shape));
        f.add(Hash.feature(52, at(region, i - 1), region[i]));
        f.add(Hash.feature(53, region[i], at(region, i + 1)));
        f.add(Hash.feature(54, at(region, i - 1), Hash.feature(54, region[i], at(region, i + 1))));
        f.add(Hash.feature(55, at(region, i - 2), at(region, i - 1)));
        f.add(Hash.feature(56, at(region, i + 1), at(region, i + 2)));
    }

    private void addClasses(Features f, int i) {
        int[] fine = traits.fine;
        int[] coarse = traits.coarse;
        int before = at(fine, i - 1);
        int after = at(fine, i + 1);
        int shape = traits.shape[i];
        f.add(Hash.feature(60, fine[i]));
        f.add(Hash.feature(61, before));
        f.add(Hash.feature(62, after));
        f.add(Hash.feature(63, before, fine[i]));
        f.add(Hash.feature(64, fine[i], after));
        f.add(Hash.feature(65, before, shape));
        f.add(Hash.feature(66, shape, after));
        f.add(Hash.feature(67, fine[i], shape));
        f.add(Hash.feature(68, at(fine, i - 2), before));
        f.add(Hash.feature(69, after, at(fine, i + 2)));
        f.add(Hash.feature(70, at(coarse, i - 1), Hash.feature(70, coarse[i], at(coarse, i + 1))));
        f.add(Hash.feature(71, coarse[i], shape));
    }

    /** The neighbours of the word where the document has it for the first time, which is often the full name. */
    private void addElsewhere(Features f, int i) {
        if (i < 0) {
            return;
        }
        int sentence = words.sentenceOf(i);
        int left = i - 1 < words.firstOf(sentence) ? -1 : i - 1;
        int right = i + 1 >= words.endOf(sentence) ? -1 : i + 1;
        f.add(Hash.feature(80, left < 0 ? EDGE : traits.embedded[left]));
        f.add(Hash.feature(81, right < 0 ? EDGE : traits.embedded[right]));
        f.add(Hash.feature(82, left < 0 ? EDGE : traits.lower[left]));
        f.add(Hash.feature(83, right < 0 ? EDGE : traits.lower[right]));
        f.add(Hash.feature(84, left < 0 ? EDGE : traits.known[left], left < 0 ? EDGE : traits.shape[left]));
        f.add(Hash.feature(85, right < 0 ? EDGE : traits.known[right], right < 0 ? EDGE : traits.shape[right]));
        f.add(Hash.feature(86, 1));
    }

    private void addListed(Features f, int i) {
        int[] listed = traits.listed;
        int own = listed[i];
        f.add(Hash.feature(140, own, traits.shape[i]));
        f.add(Hash.feature(141, at(listed, i - 1), own));
        f.add(Hash.feature(142, own, at(listed, i + 1)));
        if (own > 0) {
            f.add(Hash.feature(143, at(traits.lower, i - 1), own));
            f.add(Hash.feature(144, at(traits.lower, i + 1), own));
            f.add(Hash.feature(145, traits.embedded[i], own));
            f.add(Hash.feature(146, traits.known[i], own));
        }
    }

    private int at(int[] values, int i) {
        return i < first ? EDGE + first - i : i >= end ? EDGE + 16 + i - end : values[i];
    }
}
