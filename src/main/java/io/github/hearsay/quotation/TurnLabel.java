package io.github.hearsay.quotation;

import io.github.hearsay.text.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a turn at the begin of a line: a name, a role, both, the letter of a question or an answer, or an
 * account; behind a time stamp, before a colon or a line end.
 *
 * @param name the words that name who speaks
 * @param colon index of the mark behind them, -1 where the line ends there
 * @param content index of the first word of the turn
 */
record TurnLabel(WordRange name, int colon, int content) {

    private static final int LONGEST = 10;
    private static final int LONGEST_STAMP = 4;

    /** Reads labels of one document. */
    record Reader(QuotedWords layout) {

        /** The label of a line by its first word; null where it has none. */
        @Nullable TurnLabel at(int line) {
            Words words = layout.words;
            int first = behindStamp(line);
            int end = first;
            int name = -1;
            while (end < words.size()
                    && end - first < LONGEST
                    && (end == first || !beginsLine(end))
                    && isOfLabel(end)) {
                boolean aside = words.mark(end) == '(' || words.mark(end) == ',';
                name = name < 0 && aside ? end : name;
                end++;
            }
            if (end == first || end >= words.size() || !begins(first)) {
                return null;
            }
            WordRange named = new WordRange(first, name < 0 ? end : name);
            boolean letter = end == first + 1 && words.is(first, layout.vocabulary.turnLetters);
            if (words.mark(end) == ':' || (letter && words.mark(end) == '.')) {
                return end + 1 < words.size() ? new TurnLabel(named, end, end + 1) : null;
            }
            return beginsLine(end) && !words.isTag(end - 1, "PUNCT") ? new TurnLabel(named, -1, end) : null;
        }

        /** "[00:12]", "(12:30)", "12:30": a time has digits and a colon. */
        private int behindStamp(int line) {
            Words words = layout.words;
            int i = line;
            boolean digits = false;
            while (i < words.size() && i - line < LONGEST_STAMP && (i == line || !beginsLine(i))) {
                String form = words.form(i);
                boolean time = Character.isDigit(form.charAt(0));
                boolean mark = "[]()–-:".contains(form);
                if (!time && !mark) {
                    break;
                }
                digits |= time;
                i++;
            }
            return digits && i < words.size() && !beginsLine(i) ? i : line;
        }

        private boolean begins(int first) {
            String form = layout.words.form(first);
            return form.startsWith("@") || Character.isUpperCase(form.codePointAt(0));
        }

        private boolean isOfLabel(int i) {
            Words words = layout.words;
            String form = words.form(i);
            char c = form.charAt(0);
            return c == '@'
                    || Character.isUpperCase(form.codePointAt(0))
                    || Character.isDigit(c)
                    || ".,-()&/".contains(form)
                    || words.is(i, layout.vocabulary.labelLinks)
                    || (isInBrackets(i) && Character.isLetter(c));
        }

        private boolean isInBrackets(int i) {
            for (int k = i - 1; k >= 0 && i - k < LONGEST && !beginsLine(k + 1); k--) {
                if (layout.words.mark(k) == '(') {
                    return true;
                }
                if (layout.words.mark(k) == ')') {
                    return false;
                }
            }
            return false;
        }

        boolean beginsLine(int i) {
            Words words = layout.words;
            boolean begins = i == 0;
            for (int at = begins ? 0 : words.end(i - 1); !begins && at < words.begin(i); at++) {
                begins = words.text().charAt(at) == '\n';
            }
            return begins;
        }
    }

    /** The same for all turns of one speaker. */
    String key(Words words) {
        return words.span(name.first(), name.end()).of(words.text()).toLowerCase(Locale.ROOT);
    }

    /** Whether all its letters are capitals, as in no sentence. */
    boolean isInCapitals(Words words) {
        String text = words.span(name.first(), name.end()).of(words.text());
        return text.equals(text.toUpperCase(Locale.ROOT));
    }
}
