package io.github.hearsay.zone;

import java.util.regex.Pattern;

/**
 * Recognizes where a report was filed: "PORT MIRREN, May 3 (Agency) — ", "MIRREN (AP) -- ", "Mirren, 3 June - ", "MIRREN, 3 June. ". Such an
 * opening is short, has a capital word first, and ends with a dash that has space around it, with a bracketed agency
 * and a dash, or with the full stop behind a date.
 */
final class Dateline {

    private static final Pattern GAPS = Pattern.compile("[\\s,]+");
    private static final int LONGEST = 90;

    /** A place in capitals, a day beside a month, and perhaps an agency. */
    private static final Pattern DATED = Pattern.compile(
            "\\p{Lu}[\\p{Lu} '.-]+, (?:\\d{1,2} \\p{Lu}\\p{L}+|\\p{Lu}\\p{L}+ \\d{1,2})(?: \\d{4})?(?:,? \\(?[\\p{Lu}/ ]+\\)?)?");

    private Dateline() {}

    /** Number of code units up to and with the dash and the space behind it; 0 where a text has no dateline. */
    static int length(String paragraph) {
        int limit = Math.min(LONGEST, paragraph.length() - 1);
        for (int i = 3; i < limit; i++) {
            char c = paragraph.charAt(i);
            if (isDash(c)) {
                int end = i + 1;
                while (end < paragraph.length() && isDash(paragraph.charAt(end))) {
                    end++;
                }
                boolean spaced = Character.isWhitespace(paragraph.charAt(i - 1)) || paragraph.charAt(i - 1) == ')';
                boolean wide = c != '-' || end - i > 1 || spaced;
                if (wide
                        && end < paragraph.length()
                        && isPlaceAndDate(paragraph.substring(0, i).strip())) {
                    return end;
                }
                if (spaced) {
                    return 0;
                }
            } else if (c == '.' && endsDate(paragraph, i)) {
                return i + 1;
            } else if (c == '"' || c == '“' || c == '?' || c == '!') {
                return 0;
            }
        }
        return 0;
    }

    /** "KESSAVIK, 12 September, PAV. The ferry sank": a full stop behind a place in capitals, a day and a month. */
    private static boolean endsDate(String paragraph, int stop) {
        boolean sentence = stop + 2 < paragraph.length()
                && paragraph.charAt(stop + 1) == ' '
                && Character.isUpperCase(paragraph.charAt(stop + 2));
        String head = paragraph.substring(0, stop);
        return sentence && DATED.matcher(head).matches() && isPlaceAndDate(head);
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—' || c == '―';
    }

    /** A place in capitals; or a capital word first, and behind it an agency in brackets or a date. */
    private static boolean isPlaceAndDate(String head) {
        if (head.isEmpty() || !Character.isUpperCase(head.codePointAt(0))) {
            return false;
        }
        int lower = 0;
        int upper = 0;
        boolean digit = false;
        for (String word : GAPS.split(head, -1)) {
            if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
                upper += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
                lower += Character.isUpperCase(word.charAt(0)) ? 0 : 1;
            }
            digit |= !word.isEmpty() && Character.isDigit(word.charAt(0));
        }
        String place = head.split("[\\s,(]+", 2)[0];
        boolean capitals = place.length() > 2 && place.equals(place.toUpperCase(java.util.Locale.ROOT));
        return lower == 0 && upper > 0 && (capitals || head.endsWith(")") || (digit && head.contains(",")));
    }
}
