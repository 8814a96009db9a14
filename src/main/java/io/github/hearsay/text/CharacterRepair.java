package io.github.hearsay.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Damaged and invisible characters, one by one: what was meant where there is no
 * doubt. White space is left to {@link Lines}. For one text.
 */
final class CharacterRepair {

    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char NEXT_LINE = '\u0085';
    private static final char LOST = '\ufffd';
    private static final char FIRST_LIGATURE = '\ufb00';
    private static final char LAST_LIGATURE = '\ufb06';

    private final String text;
    private final WrittenLanguage language;
    private final LostMarks lost;
    private final List<Emendation> found = new ArrayList<>();
    private @Nullable Boolean isMisread;
    private @Nullable Boolean hasControls;

    CharacterRepair(String text, WrittenLanguage language) {
        this.text = text;
        this.language = language;
        lost = new LostMarks(text, language);
    }

    /** In text order. */
    List<Emendation> find() {
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            i = c < '\u007f' ? plain(i, c) : special(i, c);
        }
        if (lost.any()) {
            found.addAll(lost.read());
            found.sort((a, b) -> a.span().compareTo(b.span()));
        }
        return found;
    }

    /** The number of lost characters that cannot be repaired. */
    int doubtful() {
        return lost.doubtful();
    }

    private int plain(int i, char c) {
        if (c == '?' && i > 0) {
            char before = text.charAt(i - 1);
            if (Character.isLetter(before) && isBeforeClitic(i + 1)) {
                return emend(i, i + 1, "’");
            }
            if (before == ' ' && i + 1 < text.length() && text.charAt(i + 1) == ' ' && hasControls()) {
                return emend(i, i + 1, "—");
            }
        } else if (c < ' ' && !Character.isWhitespace(c)) {
            return emend(i, i + 1, "");
        }
        return i + 1;
    }

    private int special(int i, char c) {
        if (c == LOST) {
            return lost(i);
        }
        if (c == SOFT_HYPHEN) {
            return emend(i, behindLineEnd(i + 1), "");
        }
        if (Windows1252.isControl(c)) {
            return c == NEXT_LINE && !hasControls() ? i + 1 : emend(i, i + 1, Windows1252.meant(c));
        }
        if (isUnseen(c)) {
            return emend(i, i + 1, "");
        }
        if (c == '\u2010' || c == '\u2011') {
            return emend(i, i + 1, "-");
        }
        if (c >= FIRST_LIGATURE && c <= LAST_LIGATURE) {
            return emend(i, i + 1, Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
        }
        return c >= '\u00c2' && c <= '\u00f4' ? misread(i, c) : i + 1;
    }

    private int emend(int begin, int end, String read) {
        found.add(new Emendation(new Span(begin, end), read));
        return end;
    }

    /** What of a repaired character is read: no soft hyphen or mark of byte order, a blank for one of no break. */
    private static String seen(String repaired) {
        char c = repaired.isEmpty() ? 'x' : repaired.charAt(0);
        return c == SOFT_HYPHEN || isUnseen(c) ? "" : Character.isSpaceChar(c) ? " " : repaired;
    }

    /** Marks of direction, of width zero and of byte order; joiners are part of how a word or an emoji looks. */
    private static boolean isUnseen(char c) {
        return c == '\u007f'
                || c == '\u200b'
                || c == '\u200e'
                || c == '\u200f'
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\ufeff';
    }

    /** A soft hyphen at a line end takes the line end with it. */
    private int behindLineEnd(int from) {
        int i = from;
        boolean line = false;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            line |= text.charAt(i) == '\n' || text.charAt(i) == '\r';
            i++;
        }
        return line && i < text.length() && Character.isLowerCase(text.charAt(i)) ? i : from;
    }

    /** Where others of these controls are, U+0085 is no line end either, and a lone question mark a dash that windows-1252 lacks. */
    private boolean hasControls() {
        if (hasControls == null) {
            hasControls = text.chars().anyMatch(c -> c != NEXT_LINE && Windows1252.isControl((char) c));
        }
        return hasControls;
    }

    private int misread(int i, char c) {
        boolean sure = Windows1252.isSureLead(c);
        if (!sure && !isMisread()) {
            return i + 1;
        }
        Windows1252.Misread misread = Windows1252.misread(text, i);
        if (misread != null) {
            return emend(i, i + misread.length(), seen(misread.meant()));
        }
        // Windows-1252 has no character for the last byte of a closing mark, and many programs drop it.
        boolean closing = c == '\u00e2' && i + 1 < text.length() && text.charAt(i + 1) == '\u20ac';
        return closing ? emend(i, i + 2, "”") : i + 1;
    }

    /** Whether anything in the text was misread without doubt, so that what may have been was. */
    private boolean isMisread() {
        if (isMisread == null) {
            isMisread = IntStream.range(0, text.length())
                    .anyMatch(i -> Windows1252.isSureLead(text.charAt(i)) && Windows1252.misread(text, i) != null);
        }
        return isMisread;
    }

    private int lost(int i) {
        int end = i + 1;
        while (end < text.length() && text.charAt(end) == LOST) {
            end++;
        }
        boolean inWord = i > 0 && (Character.isLetterOrDigit(text.charAt(i - 1)) || text.charAt(i - 1) == '.');
        if (inWord && isBeforeClitic(end)) {
            return emend(i, end, "’");
        }
        lost.add(i, end);
        return end;
    }

    private boolean isBeforeClitic(int end) {
        int last = end;
        while (last < text.length() && Character.isLetter(text.charAt(last))) {
            last++;
        }
        return last > end
                && last - end <= 2
                && (last == text.length() || !Character.isDigit(text.charAt(last)))
                && language.clitics().contains(text.substring(end, last).toLowerCase(Locale.ROOT));
    }
}
