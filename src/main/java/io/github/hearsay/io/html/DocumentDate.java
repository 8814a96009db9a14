package io.github.hearsay.io.html;

import io.github.hearsay.cas.ClosedSets.ZoneKind;
import io.github.hearsay.cas.DocumentView.Zone;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day of a document, as its name or its dateline states it.
 *
 * @param year 0 where it is missing
 */
record DocumentDate(int year, int month, int day) implements Comparable<DocumentDate> {

    private static final Comparator<DocumentDate> ORDER = Comparator.comparingInt(DocumentDate::year)
            .thenComparingInt(DocumentDate::month)
            .thenComparingInt(DocumentDate::day);

    private static final Set<ZoneKind> DATED = EnumSet.of(ZoneKind.DATELINE, ZoneKind.BYLINE);
    private static final int LEAP_YEAR = 2000;

    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)(?<year>(?:19|20)\\d\\d)([-/_.]?)(?<month>\\d\\d)\\2(?<day>\\d\\d)(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<month>\\p{L}{3,9})\\.? (?<day>\\d\\d?)(?!\\d)(?:,? (?<year>(?:19|20)\\d\\d)(?!\\d))?");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(?<day>\\d\\d?) (?<month>\\p{L}{3,9})\\b(?:\\.?,? (?<year>(?:19|20)\\d\\d)(?!\\d))?");

    private static final TreeMap<String, Integer> MONTHS = new TreeMap<>();

    static {
        for (Month month : Month.values()) {
            MONTHS.put(lower(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)), month.getValue());
        }
    }

    /** The date in a name such as {@code 2024/03/05/levy}, else that in the dateline or byline; null where neither states one. */
    static @Nullable DocumentDate of(AnnotatedText document) {
        DocumentDate date = find(NUMBERS, document.id());
        for (Zone zone : document.zones()) {
            if (date == null && zone.kind() != null && DATED.contains(zone.kind())) {
                date = in(zone.span().of(document.text()));
            }
        }
        return date;
    }

    static @Nullable DocumentDate in(String text) {
        DocumentDate date = find(NUMBERS, text);
        date = date == null ? find(DAY_FIRST, text) : date;
        return date == null ? find(MONTH_FIRST, text) : date;
    }

    private static @Nullable DocumentDate find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String told = matcher.group("year");
            int year = told == null ? 0 : Integer.parseInt(told);
            int month = month(matcher.group("month"));
            int day = Integer.parseInt(matcher.group("day"));
            if (isDate(year, month, day)) {
                return new DocumentDate(year, month, day);
            }
        }
        return null;
    }

    private static int month(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        Map.Entry<String, Integer> month = MONTHS.ceilingEntry(lower(word));
        boolean known = month != null && month.getKey().startsWith(lower(word));
        return known ? month.getValue() : 0;
    }

    private static boolean isDate(int year, int month, int day) {
        try {
            return LocalDate.of(year == 0 ? LEAP_YEAR : year, month, day).getDayOfMonth() == day;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** {@code 5 March}. */
    String dayAndMonth() {
        return day + " " + Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    @Override
    public int compareTo(DocumentDate other) {
        return ORDER.compare(this, other);
    }
}
