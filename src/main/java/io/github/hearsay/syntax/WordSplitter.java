package io.github.hearsay.syntax;

/** Splits contractions, possessives and units off a word. */
final class WordSplitter {

    private static final int LONGEST_CONTRACTION = 8;

    private final CharSequence text;
    private final TokenLexicon lexicon;
    private final Segmentation words;

    WordSplitter(CharSequence text, TokenLexicon lexicon, Segmentation words) {
        this.text = text;
        this.lexicon = lexicon;
        this.words = words;
    }

    void split(int begin, int end) {
        int clitic = clitic(begin, end);
        if (clitic < end) {
            split(begin, clitic, end);
            return;
        }
        int first = end - begin > LONGEST_CONTRACTION
                ? 0
                : lexicon.contraction(text.subSequence(begin, end).toString());
        int unit = unit(begin, end);
        if (first > 0) {
            words.add(begin, begin + first);
            words.join(begin + first, end);
        } else if (unit > begin) {
            words.add(begin, unit);
            words.add(unit, end);
        } else {
            words.add(begin, end);
        }
    }

    private void split(int begin, int clitic, int end) {
        int before = clitic(begin, clitic);
        if (before < clitic) {
            words.add(begin, before);
            words.join(before, clitic);
        } else {
            words.add(begin, clitic);
        }
        words.join(clitic, end);
    }

    /** Where "n't", "'s", "'ll" and the like begin, or the end of the word. */
    private int clitic(int begin, int end) {
        for (int n = 2; n <= 3 && end - begin > n; n++) {
            char mark = text.charAt(end - n);
            if (mark == '\'' || mark == '’') {
                int at = end - n;
                boolean not = n == 2 && at - begin > 1 && is(at - 1, 'n') && is(end - 1, 't');
                return not ? at - 1 : isClitic(at + 1, end) ? at : end;
            }
        }
        return end;
    }

    private boolean isClitic(int begin, int end) {
        char c = Character.toLowerCase(text.charAt(begin));
        if (end - begin == 1) {
            return c == 's' || c == 'm' || c == 'd';
        }
        char second = Character.toLowerCase(text.charAt(begin + 1));
        return (c == 'l' && second == 'l') || ((c == 'v' || c == 'r') && second == 'e');
    }

    private boolean is(int at, char small) {
        return Character.toLowerCase(text.charAt(at)) == small;
    }

    /** Where the unit behind digits begins, or {@code begin}. */
    private int unit(int begin, int end) {
        if (!Character.isDigit(text.charAt(begin))) {
            return begin;
        }
        int at = end;
        while (at > begin && end - at <= 4 && !Character.isDigit(text.charAt(at - 1))) {
            at--;
        }
        int unitEnd = text.charAt(end - 1) == '.' ? end - 1 : end;
        boolean unit = at > begin && at < unitEnd && Character.isDigit(text.charAt(at - 1));
        return unit && lexicon.isUnit(text.subSequence(at, unitEnd).toString()) ? at : begin;
    }
}
