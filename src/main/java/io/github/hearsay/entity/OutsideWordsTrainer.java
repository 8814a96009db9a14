package io.github.hearsay.entity;

import io.github.hearsay.learning.IntTable;
import io.github.hearsay.learning.WordClusters;
import io.github.hearsay.text.Words;
import it.unimi.dsi.fastutil.ints.Int2IntMap;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.util.List;

/** Counts where words in small letters stand, to learn which are never in names. */
final class OutsideWordsTrainer {

    /** A word must be this frequent to be sure of. */
    private static final int LEAST = 5;
    /** One in so many occurrences may be an error of the annotation. */
    private static final int ERRORS = 3000;

    private final Int2IntOpenHashMap all = new Int2IntOpenHashMap();
    private final Int2IntOpenHashMap inside = new Int2IntOpenHashMap();
    private final Int2IntOpenHashMap atEdge = new Int2IntOpenHashMap();

    /** Counts the words of a document, and those of its names; one without capitals is no evidence. */
    void add(Words words, List<Name> names) {
        if (!OutsideWords.hasCapitals(words)) {
            return;
        }
        for (int i = 0; i < words.size(); i++) {
            count(all, words, i);
        }
        for (Name name : names) {
            int first = words.at(name.span().begin());
            int end = words.behind(name.span().end());
            for (int i = first; i < end; i++) {
                count(i == first || i == end - 1 ? atEdge : inside, words, i);
            }
        }
    }

    private static void count(Int2IntOpenHashMap counts, Words words, int i) {
        if (OutsideWords.isPlain(words, i)) {
            String lower = words.lower(i);
            counts.addTo(WordClusters.hash(lower, 0, lower.length()), 1);
        }
    }

    OutsideWords learn() {
        IntTable.Builder kinds = new IntTable.Builder(all.size());
        for (Int2IntMap.Entry entry : all.int2IntEntrySet()) {
            int word = entry.getIntKey();
            int n = entry.getIntValue();
            if (n >= LEAST && atEdge.get(word) <= n / ERRORS) {
                kinds.join(word, inside.get(word) <= n / ERRORS ? OutsideWords.NEVER : OutsideWords.INSIDE);
            }
        }
        return new OutsideWords(kinds.build());
    }
}
