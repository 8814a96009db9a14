package io.github.hearsay.quotation;

import io.github.hearsay.learning.Hash;
import io.github.hearsay.learning.WordClusters;
import io.github.hearsay.text.Words;

/** What the learned taggers look at in each word of a document, computed once. */
final class WordSignals {

    private static final int EDGE = 0x2f0b4d;

    final int[] lower;
    final int[] lemma;
    final int[] tag;
    final int[] coarse;
    final int[] fine;
    /** Where a word stands in its quoted region: 0 outside, 1 within, 2 first, 3 last. */
    final int[] region;

    WordSignals(Layout layout, WordClusters coarseClasses, WordClusters fineClasses) {
        Words words = layout.words;
        int n = words.size();
        lower = new int[n];
        lemma = new int[n];
        tag = new int[n];
        coarse = new int[n];
        fine = new int[n];
        region = new int[n];
        String text = words.text();
        for (int i = 0; i < n; i++) {
            lower[i] = WordClusters.hash(words.lower(i), 0, words.lower(i).length());
            lemma[i] = Hash.of(words.lemma(i));
            tag[i] = Hash.of(layout.isNoun(i) && !words.isTag(i, "NOUN") ? "PROPN" : words.upos(i));
            int hash = WordClusters.hash(text, words.begin(i), words.end(i));
            coarse[i] = coarseClasses.of(hash);
            fine[i] = fineClasses.of(hash);
            region[i] = placeInRegion(layout, i);
        }
    }

    private static int placeInRegion(Layout layout, int i) {
        int r = layout.regionOf(i);
        if (r < 0) {
            return 0;
        }
        Stretch stretch = layout.wordsOf(r);
        return i == stretch.first() ? 2 : i == stretch.end() - 1 ? 3 : 1;
    }

    /** The value at an index, another one for each place beyond the stretch from {@code first} to {@code end}. */
    static int at(int[] values, int i, int first, int end) {
        return i < first ? EDGE + first - i : i >= end ? EDGE + 64 + i - end : values[i];
    }
}
