package io.github.hearsay.syntax;

import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import io.github.hearsay.text.WordsBuilder;
import java.util.BitSet;
import java.util.List;

/** The words of a text as offsets in UTF-16 code units, and where sentences begin, by any component. */
final class Sentences {

    final String text;
    final int[] begins;
    final int[] ends;
    private final int size;
    private final BitSet starts;
    private final List<Span> paragraphs;

    /**
     * The words of a text.
     *
     * @param begins of the words and, maybe, more behind them; not to be changed any more, as all that is given
     * @param starts the first word of each sentence but the first
     * @param paragraphs in text order
     */
    Sentences(String text, int[] begins, int[] ends, int size, BitSet starts, List<Span> paragraphs) {
        this.text = text;
        this.begins = begins;
        this.ends = ends;
        this.size = size;
        this.starts = starts;
        this.paragraphs = paragraphs;
    }

    int size() {
        return size;
    }

    /** Takes the words from one index to behind another. */
    @FunctionalInterface
    interface Visitor {
        void visit(int from, int behind);
    }

    /** Visits all sentences in text order. */
    void visit(Visitor visitor) {
        int from = 0;
        while (from < size) {
            int next = starts.nextSetBit(from + 1);
            int behind = next < 0 ? size : next;
            visitor.visit(from, behind);
            from = behind;
        }
    }

    /** The same words without tags; fewer, where some are empty or overlap. */
    Words words() {
        WordsBuilder words = new WordsBuilder();
        visit((from, behind) -> {
            words.sentence();
            for (int i = from; i < behind; i++) {
                words.word(begins[i], ends[i], "X", "");
            }
        });
        return words.build(text, paragraphs);
    }
}
