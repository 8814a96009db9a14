package io.github.hearsay.entity;

import io.github.hearsay.learning.Features;
import io.github.hearsay.learning.Hash;
import io.github.hearsay.text.Words;
import java.util.HashSet;
import java.util.Set;

/** The features of the words of one document for the name model: words, shapes, affixes, lists, the rest of the document. */
final class NameFeatures {

    private static final int EDGE = 0x51ed27;

    private final Words words;
    private final int[] lower;
    private final int[] shape;
    private final int[] known;
    private final int[] seen;

    NameFeatures(Words words, NameLists lists) {
        this.words = words;
        int n = words.size();
        lower = new int[n];
        shape = new int[n];
        known = new int[n];
        seen = new int[n];
        Set<String> small = new HashSet<>();
        Set<String> capitalInside = new HashSet<>();
        for (int i = 0; i < n; i++) {
            String form = words.lower(i);
            lower[i] = Hash.of(withoutDigits(form));
            shape[i] = shapeOf(words.text(), words.begin(i), words.end(i));
            known[i] = lists.flags(form);
            if (!words.isCapitalized(i)) {
                small.add(form);
            } else if (words.firstOf(words.sentenceOf(i)) < i) {
                capitalInside.add(form);
            }
        }
        for (int i = 0; i < n; i++) {
            seen[i] = (small.contains(words.lower(i)) ? 1 : 0) + (capitalInside.contains(words.lower(i)) ? 2 : 0);
        }
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
        }
    }

    private void addContext(Features f, int i, int first, int end) {
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
        int before = at(shape, i - 1, first, end);
        int after = at(shape, i + 1, first, end);
        int place = i == first ? 1 : 0;
        f.add(Hash.feature(20, shape[i], place));
        f.add(Hash.feature(21, before, shape[i]));
        f.add(Hash.feature(22, shape[i], after));
        f.add(Hash.feature(23, before, Hash.feature(23, shape[i], after)));
        f.add(Hash.feature(24, at(lower, i - 1, first, end), shape[i]));
        f.add(Hash.feature(25, shape[i], at(lower, i + 1, first, end)));
        f.add(Hash.feature(26, known[i], shape[i]));
        f.add(Hash.feature(27, at(known, i - 1, first, end), known[i]));
        f.add(Hash.feature(28, known[i], at(known, i + 1, first, end)));
        f.add(Hash.feature(29, seen[i], shape[i] + place));
        f.add(Hash.feature(30, at(shape, i - 2, first, end), before));
        f.add(Hash.feature(31, after, at(shape, i + 2, first, end)));
    }

    private static int at(int[] values, int i, int first, int end) {
        return i < first ? EDGE + first - i : i >= end ? EDGE + 16 + i - end : values[i];
    }

    private static String withoutDigits(String form) {
        StringBuilder collapsed = null;
        for (int i = 0; i < form.length(); i++) {
            if (Character.isDigit(form.charAt(i))) {
                if (collapsed == null) {
                    collapsed = new StringBuilder(form);
                }
                collapsed.setCharAt(i, '0');
            }
        }
        return collapsed == null ? form : collapsed.toString();
    }

    /** "McCall" becomes XxXx, "1,200" 0,0: runs count once, the length of a run of capitals up to two. */
    static int shapeOf(String text, int begin, int end) {
        int h = 17;
        int last = 0;
        int run = 0;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            int kind = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c;
            run = kind == last ? run + 1 : 0;
            if (run == 0 || (run == 1 && kind == 'X') || (run < 4 && kind == '0')) {
                h = h * 31 + kind;
            }
            last = kind;
        }
        return h;
    }
}
