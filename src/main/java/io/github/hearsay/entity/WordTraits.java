package io.github.hearsay.entity;

import io.github.hearsay.learning.Hash;
import io.github.hearsay.learning.WordClusters;
import io.github.hearsay.text.Words;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;

/** What the name model looks at in each word of a document, computed once. */
final class WordTraits {

    /** Hash of the word in lower case, digits alike. */
    final int[] lower;
    /** Hash of the word's shape. */
    final int[] shape;
    /** The lists that the word stands in, one bit each. */
    final int[] known;
    /** Whether the document also has the word in lower case (1), or capitalized inside a sentence (2). */
    final int[] seen;
    /** Distributional classes, a few and many. */
    final int[] coarse;

    final int[] fine;
    /** Index of the first other occurrence of a capitalized word in the document, -1 where there is none. */
    final int[] elsewhere;

    WordTraits(Words words, NameKnowledge knowledge) {
        int n = words.size();
        lower = new int[n];
        shape = new int[n];
        known = new int[n];
        seen = new int[n];
        coarse = new int[n];
        fine = new int[n];
        elsewhere = new int[n];
        String text = words.text();
        for (int i = 0; i < n; i++) {
            String form = words.lower(i);
            lower[i] = WordClusters.hash(form, 0, form.length());
            shape[i] = shapeOf(text, words.begin(i), words.end(i));
            known[i] = knowledge.lists().flags(form);
            int hash = WordClusters.hash(text, words.begin(i), words.end(i));
            coarse[i] = knowledge.coarse().of(hash);
            fine[i] = knowledge.fine().of(hash);
        }
        compareOccurrences(words);
    }

    private void compareOccurrences(Words words) {
        IntOpenHashSet small = new IntOpenHashSet();
        IntOpenHashSet capitalInside = new IntOpenHashSet();
        Int2IntOpenHashMap first = new Int2IntOpenHashMap();
        Int2IntOpenHashMap second = new Int2IntOpenHashMap();
        for (int i = 0; i < lower.length; i++) {
            if (!words.isCapitalized(i)) {
                small.add(lower[i]);
                continue;
            }
            if (words.firstOf(words.sentenceOf(i)) < i) {
                capitalInside.add(lower[i]);
            }
            if (first.containsKey(lower[i])) {
                second.putIfAbsent(lower[i], i);
            } else {
                first.put(lower[i], i);
            }
        }
        first.defaultReturnValue(-1);
        second.defaultReturnValue(-1);
        for (int i = 0; i < lower.length; i++) {
            seen[i] = (small.contains(lower[i]) ? 1 : 0) + (capitalInside.contains(lower[i]) ? 2 : 0);
            int other = first.get(lower[i]) == i ? second.get(lower[i]) : first.get(lower[i]);
            elsewhere[i] = words.isCapitalized(i) ? other : -1;
        }
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
        return Hash.feature(0, h);
    }
}
