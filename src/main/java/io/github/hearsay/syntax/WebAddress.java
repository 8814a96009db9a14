package io.github.hearsay.syntax;

/** Web and e-mail addresses in a stretch without white space. */
final class WebAddress {

    private static final String BEHIND = ".,;:!?\"'”’)]}>";

    private WebAddress() {}

    /** The end of the address that begins here, or {@code begin} where none does. */
    static int end(CharSequence text, int begin, int limit) {
        return isAddress(text, begin, limit) ? trimmed(text, begin, limit) : begin;
    }

    private static boolean isAddress(CharSequence text, int begin, int limit) {
        if (starts(text, begin, limit, "www.")
                || starts(text, begin, limit, "http:")
                || starts(text, begin, limit, "https:")) {
            return limit - begin > 6;
        }
        int at = -1;
        for (int i = begin; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '@' && i > begin) {
                at = i;
            } else if (c == '.' && at > 0 && i > at + 1 && i + 1 < limit && Character.isLetter(text.charAt(i + 1))) {
                return true;
            } else if (!isOfAddress(c)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isOfAddress(char c) {
        return Character.isLetterOrDigit(c) || "._-+@%".indexOf(c) >= 0;
    }

    private static boolean starts(CharSequence text, int begin, int limit, String with) {
        for (int i = 0; i < with.length(); i++) {
            if (begin + i >= limit || Character.toLowerCase(text.charAt(begin + i)) != with.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int trimmed(CharSequence text, int begin, int limit) {
        int end = limit;
        boolean opened = false;
        for (int i = begin; i < limit; i++) {
            char c = text.charAt(i);
            opened |= c == '(';
            if (c == '"' || c == '“' || c == '”' || c == '<' || c == '>') {
                end = i;
                break;
            }
        }
        while (end > begin + 1
                && BEHIND.indexOf(text.charAt(end - 1)) >= 0
                && !(opened && text.charAt(end - 1) == ')')) {
            end--;
        }
        return end;
    }
}
