package io.github.hearsay.evaluation;

import io.github.hearsay.text.Span;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The words of a text: longest runs of letters, digits and underscores. Those that begin with a letter or digit are
 * numbered; punctuation marks count as tokens only.
 */
final class WordIndex {

    private final int[] begins;
    private final int tokens;

    private WordIndex(int[] begins, int tokens) {
        this.begins = begins;
        this.tokens = tokens;
    }

    static WordIndex of(String text) {
        int[] begins = new int[text.length()];
        int words = 0;
        int tokens = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean wordCharacter = CharacterClasses.isWordCharacter(c);
            if (!wordCharacter && !CharacterClasses.isSpace(c)) {
                tokens++;
            } else if (wordCharacter && !inWord) {
                tokens++;
                if (c != '_') {
                    begins[words++] = i;
                }
            }
            inWord = wordCharacter;
        }
        return new WordIndex(Arrays.copyOf(begins, words), tokens);
    }

    /** Number of words and marks. */
    int tokens() {
        return tokens;
    }

    /** The numbers of the words that begin in one of the spans. */
    BitSet in(List<Span> spans) {
        BitSet words = new BitSet(begins.length);
        for (Span span : spans) {
            words.set(firstFrom(span.begin()), firstFrom(span.end()));
        }
        return words;
    }

    private int firstFrom(int offset) {
        int i = Arrays.binarySearch(begins, offset);
        return i >= 0 ? i : -i - 1;
    }
}
