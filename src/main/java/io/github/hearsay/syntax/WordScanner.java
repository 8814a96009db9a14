package io.github.hearsay.syntax;

import io.github.hearsay.text.Accents;

/** Finds where a word of letters and digits ends, with the full stops, hyphens and other marks that belong to it. */
final class WordScanner {

    private final CharSequence text;
    private final TokenLexicon lexicon;
    private int dottedUntil = -1;

    WordScanner(CharSequence text, TokenLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** The end of the word that begins here. */
    int end(int begin, int limit) {
        int at = begin;
        int part = begin;
        while (at < limit) {
            char c = text.charAt(at);
            if (isInside(c)) {
                at++;
            } else if (at + 1 < limit
                    && Character.isLetterOrDigit(text.charAt(at + 1))
                    && joins(begin, part, at, limit)) {
                part = ++at;
            } else {
                break;
            }
        }
        return at < limit && text.charAt(at) == '.' && keepsStop(begin, part, at, limit) ? at + 1 : at;
    }

    private static boolean isInside(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == 0xad || isMark(c) || Character.isLowSurrogate(c);
    }

    private static boolean isMark(char c) {
        return Accents.isAccent(c) || c == 0x200c;
    }

    /** Whether a mark between two letters or digits stands inside the word. */
    private boolean joins(int begin, int part, int at, int limit) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        boolean digits = Character.isDigit(before) && Character.isDigit(after);
        return switch (text.charAt(at)) {
            case '\'', '’' -> Character.isLetter(before) && Character.isLetter(after);
            case '.' -> digits || isDotted(part, at, limit);
            case ',' -> digits && digits(at + 1, limit) == 3;
            case ':' -> digits;
            case '/' -> digits && isNumber(begin, at);
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
            case '-', '‑' -> hyphen(begin, at, limit);
            default -> false;
        };
    }

    private boolean isNumber(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!Character.isDigit(text.charAt(i)) && text.charAt(i) != '/') {
                return false;
            }
        }
        return end - begin <= 10;
    }

    /** A prefix keeps its hyphen, and so does a telephone number. */
    private boolean hyphen(int begin, int at, int limit) {
        if (at - begin <= 8 && lexicon.isPrefix(text.subSequence(begin, at).toString())) {
            return true;
        }
        int before = digitsBack(begin, at);
        int after = digits(at + 1, limit);
        return (before == 3 && (after == 3 || after == 4)) && isPhone(at, limit, after);
    }

    private boolean isPhone(int at, int limit, int after) {
        int behind = at + 1 + after;
        boolean more = behind < limit && text.charAt(behind) == '-' && digits(behind + 1, limit) == 4;
        return after == 4 || more;
    }

    private int digitsBack(int begin, int at) {
        int n = 0;
        while (at - n > begin && n < 5 && Character.isDigit(text.charAt(at - n - 1))) {
            n++;
        }
        return n;
    }

    private int digits(int at, int limit) {
        int n = 0;
        while (at + n < limit && n < 5 && Character.isDigit(text.charAt(at + n))) {
            n++;
        }
        return n;
    }

    /** Single letters with stops, host names and file names; anywhere else a space is missing behind a full stop. */
    private boolean isDotted(int part, int at, int limit) {
        if (at < dottedUntil) {
            return true;
        }
        boolean letterNext = at + 2 >= limit || !Character.isLetter(text.charAt(at + 2));
        if (letterNext
                && at - part <= 2
                && Character.isLetter(text.charAt(part))
                && Character.isLetter(text.charAt(at + 1))) {
            return at - part == 1 || (at + 2 < limit && text.charAt(at + 2) == '.');
        }
        int end = at;
        int last = at + 1;
        while (end < limit && (Character.isLetterOrDigit(text.charAt(end)) || "._-".indexOf(text.charAt(end)) >= 0)) {
            last = text.charAt(end) == '.' && end + 1 < limit && Character.isLetterOrDigit(text.charAt(end + 1))
                    ? end + 1
                    : last;
            end++;
        }
        int lastEnd = last;
        while (lastEnd < end && Character.isLetterOrDigit(text.charAt(lastEnd))) {
            lastEnd++;
        }
        boolean known = lastEnd - last <= 5
                && lexicon.isWebEnding(text.subSequence(last, lastEnd).toString());
        boolean web = known || isGroup(at, lastEnd);
        dottedUntil = web ? last : dottedUntil;
        return web;
    }

    /** Three or more small parts with stops between them, as newsgroups are named. */
    private boolean isGroup(int at, int end) {
        int stops = 0;
        for (int i = at; i < end; i++) {
            char c = text.charAt(i);
            if (c != '.' && !Character.isLowerCase(c)) {
                return false;
            }
            stops += c == '.' ? 1 : 0;
        }
        return stops >= 2;
    }

    private boolean keepsStop(int begin, int part, int at, int limit) {
        if (at + 1 < limit && text.charAt(at + 1) == '.') {
            return false;
        }
        if (at - part == 1 && Character.isLetter(text.charAt(part))) {
            boolean dotted = part > begin && text.charAt(part - 1) == '.';
            return dotted || (Character.isUpperCase(text.charAt(part)) && text.charAt(part) != 'I');
        }
        if (at - begin > 8) {
            return false;
        }
        String follows = lexicon.abbreviation(text.subSequence(begin, at).toString());
        return follows != null && (!follows.equals("number") || isDigitNext(at + 1));
    }

    private boolean isDigitNext(int at) {
        int next = at;
        while (next < text.length() && next < at + 2 && Tokenizer.isSpace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && Character.isDigit(text.charAt(next));
    }
}
