package io.github.hearsay.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * What stood where a text has U+FFFD, as far as the rest of its paragraph shows: quotation marks in pairs, apostrophes,
 * dashes. Paragraphs are those that the layout shows once each mark is taken for what its neighbours suggest.
 */
final class LostMarks {

    private enum Side {
        OPENING('“'),
        CLOSING('”'),
        APART('—'),
        INSIDE('’');

        private final char usual;

        Side(char usual) {
            this.usual = usual;
        }
    }

    private static final String UNKNOWN = "";
    private static final int DEEPEST = 2;
    private static final int DIGITS_OF_DECADE = 2;

    private final String text;
    private final WrittenLanguage language;
    private final List<Span> marks = new ArrayList<>();
    private int doubtful;

    LostMarks(String text, WrittenLanguage language) {
        this.text = text;
        this.language = language;
    }

    void add(int begin, int end) {
        marks.add(new Span(begin, end));
    }

    boolean any() {
        return !marks.isEmpty();
    }

    int doubtful() {
        return doubtful;
    }

    /** How each is read; unknown ones are left out. */
    List<Emendation> read() {
        List<Emendation> read = new ArrayList<>();
        char[] guessed = text.toCharArray();
        marks.forEach(mark -> Arrays.fill(guessed, mark.begin(), mark.end(), side(mark).usual));
        int from = 0;
        for (Span paragraph : Paragraphs.of(new String(guessed))) {
            int behind = from;
            while (behind < marks.size() && marks.get(behind).begin() < paragraph.end()) {
                behind++;
            }
            if (behind > from) {
                paragraph(paragraph, marks.subList(from, behind), read);
            }
            from = behind;
        }
        return read;
    }

    private void paragraph(Span paragraph, List<Span> own, List<Emendation> read) {
        String[] meanings = meanings(paragraph, own);
        for (int i = 0; i < meanings.length; i++) {
            doubtful += meanings[i].equals(UNKNOWN) ? 1 : 0;
            read.add(new Emendation(own.get(i), meanings[i]));
        }
    }

    /** Pairs those that open and close; inside of a pair there may be one more. */
    private String[] meanings(Span paragraph, List<Span> own) {
        Side[] sides = own.stream().map(this::side).toArray(Side[]::new);
        int[] surplus = surplus(own, sides);
        String[] meanings = new String[sides.length];
        Arrays.fill(meanings, UNKNOWN);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < meanings.length; i++) {
            Span mark = own.get(i);
            if (sides[i] == Side.OPENING) {
                if (open.size() == DEEPEST || !isNested(surplus[i + 1], open, own, paragraph)) {
                    leave(open, own, paragraph, meanings);
                }
                open.push(i);
                if (number(mark) > open.size()) {
                    open.push(i);
                }
            } else if (sides[i] == Side.CLOSING) {
                close(mark, surplus[i] > open.size(), open, meanings, i);
            } else if (sides[i] == Side.APART) {
                meanings[i] = "—";
            } else if (isElision(mark) || isBeforeDecade(mark)) {
                meanings[i] = "’";
            }
        }
        leave(open, own, paragraph, meanings);
        return meanings;
    }

    /** Where the outer one closes too, or may close in another paragraph. */
    private static boolean isNested(int surplus, Deque<Integer> open, List<Span> own, Span paragraph) {
        boolean goesOn = !open.isEmpty() && own.get(open.peekLast()).begin() == paragraph.begin();
        return surplus >= (goesOn ? 1 : DEEPEST);
    }

    /** @param tooMany whether more close than are open */
    private void close(Span mark, boolean tooMany, Deque<Integer> open, String[] meanings, int i) {
        boolean owns = isBehindPlural(mark);
        if (tooMany && owns) {
            meanings[i] = "’";
        } else if (open.isEmpty()) {
            meanings[i] = isPunctuation(before(mark)) ? "”" : UNKNOWN;
        }
        for (int k = 0; k < number(mark) && meanings[i].length() == k && !open.isEmpty(); k++) {
            boolean inner = open.size() == DEEPEST;
            int opening = open.pop();
            meanings[opening] = (inner ? "‘" : "“") + meanings[opening];
            meanings[i] += inner ? "’" : "”";
        }
    }

    /** What was opened and is not closed: a quotation that may go on in the next paragraph. */
    private void leave(Deque<Integer> open, List<Span> own, Span paragraph, String[] meanings) {
        for (int unclosed : open) {
            Span mark = own.get(unclosed);
            boolean opens = mark.begin() == paragraph.begin() || Character.isUpperCase(after(mark));
            meanings[unclosed] = opens ? "“" : UNKNOWN;
        }
        open.clear();
    }

    /** From each mark to the end of the paragraph, how many more close than open. */
    private static int[] surplus(List<Span> own, Side[] sides) {
        int[] surplus = new int[sides.length + 1];
        for (int i = sides.length - 1; i >= 0; i--) {
            int sign = sides[i] == Side.CLOSING ? 1 : sides[i] == Side.OPENING ? -1 : 0;
            surplus[i] = surplus[i + 1] + sign * number(own.get(i));
        }
        return surplus;
    }

    /** Two marks side by side leave one character each, or three. */
    private static int number(Span mark) {
        return mark.length() % 2 == 0 ? 2 : 1;
    }

    private Side side(Span mark) {
        char before = before(mark);
        char after = after(mark);
        boolean gapBefore = isGap(before) || isDash(before) || "([".indexOf(before) >= 0;
        boolean gapAfter = isGap(after) || isPunctuation(after) || ")]".indexOf(after) >= 0;
        if (gapBefore && gapAfter) {
            return isDash(before) ? Side.CLOSING : Side.APART;
        }
        if (gapBefore) {
            return isBeforeDecade(mark) ? Side.INSIDE : Side.OPENING;
        }
        return gapAfter || isDash(after) ? Side.CLOSING : Side.INSIDE;
    }

    /** Behind one capital letter, and before another: O’Hara. */
    private boolean isElision(Span mark) {
        int letter = mark.begin() - 1;
        return Character.isUpperCase(before(mark))
                && Character.isUpperCase(after(mark))
                && (letter == 0 || !Character.isLetterOrDigit(text.charAt(letter - 1)));
    }

    /** Before two digits with the ending of a plural: ’90s. */
    private boolean isBeforeDecade(Span mark) {
        int digits = mark.end();
        int end = Math.min(digits + DIGITS_OF_DECADE, text.length());
        return text.substring(digits, end).chars().filter(Character::isDigit).count() == DIGITS_OF_DECADE
                && language.pluralEndings().stream().anyMatch(ending -> text.startsWith(ending, end));
    }

    private boolean isBehindPlural(Span mark) {
        int begin = mark.begin();
        while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        String word = text.substring(begin, mark.begin()).toLowerCase(Locale.ROOT);
        return language.pluralEndings().stream().anyMatch(word::endsWith);
    }

    private char before(Span mark) {
        return mark.begin() == 0 ? '\n' : text.charAt(mark.begin() - 1);
    }

    private char after(Span mark) {
        return mark.end() == text.length() ? '\n' : text.charAt(mark.end());
    }

    private static boolean isDash(char c) {
        return c == '—' || c == '–' || c == '―';
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isPunctuation(char c) {
        return ".,;:!?".indexOf(c) >= 0;
    }
}
