package io.github.hearsay.entity;

import io.github.hearsay.text.Words;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Dates of the calendar: weekdays, months, days of months, years and decades, as far as they cannot be anything else. */
final class DateFinder {

    private static final Set<String> WEEKDAYS = new HashSet<>();
    private static final Set<String> MONTHS = new HashSet<>(Set.of("sept"));
    /** Months that are also other words. */
    private static final Set<String> DOUBTFUL = Set.of("may", "march", "mar", "jun", "jan", "august", "april", "june");

    private static final Set<String> ORDINALS = Set.of("", "st", "nd", "rd", "th");

    /** What stands before a year or a doubtful month. */
    private static final Set<String> TIME_WORDS = Set.of(
            "in", "since", "by", "until", "till", "during", "before", "after", "early", "late", "mid", "mid-", "last",
            "next", "this", "between", "of", "from");

    static {
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            WEEKDAYS.add(name);
            WEEKDAYS.add(name + "s");
        }
        for (Month month : Month.values()) {
            MONTHS.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT));
            MONTHS.add(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT));
        }
    }

    private final Words words;

    DateFinder(Words words) {
        this.words = words;
    }

    /** Index behind the date that begins with a word, -1 where none does. */
    int behind(int i) {
        if (isDecade(i)) {
            return i + 1;
        }
        if (isYear(i)) {
            boolean decade = i + 1 < words.size() && words.end(i) == words.begin(i + 1) && words.is(i + 1, "s");
            return decade ? i + 2 : isAfterTimeWord(i) ? i + 1 : -1;
        }
        if (isDay(i)) {
            int month = words.is(i + 1, "of") ? i + 2 : i + 1;
            return isMonth(month) ? behindYear(month + 1) : -1;
        }
        if (!words.isCapitalized(i)) {
            return -1;
        }
        if (WEEKDAYS.contains(words.lower(i))) {
            return behindWeekday(i + 1);
        }
        return isMonth(i) ? behindMonth(i) : -1;
    }

    private int behindWeekday(int i) {
        int next = words.is(i, ",") ? i + 1 : i;
        if (isMonth(next) && isDay(next + 1)) {
            return behindYear(next + 2);
        }
        return isDay(next) && isMonth(next + 1) ? behindYear(next + 2) : i;
    }

    private int behindMonth(int i) {
        if (isDay(i + 1)) {
            return behindYear(i + 2);
        }
        int next = words.is(i + 1, ",") ? i + 2 : i + 1;
        if (isYear(next)) {
            return next + 1;
        }
        return !DOUBTFUL.contains(bare(i)) || isAfterTimeWord(i) ? i + 1 : -1;
    }

    /** Index behind a year and the comma before it, or the given one. */
    private int behindYear(int i) {
        int next = words.is(i, ",") ? i + 1 : i;
        return isYear(next) ? next + 1 : i;
    }

    private boolean isAfterTimeWord(int i) {
        return i > 0 && TIME_WORDS.contains(words.lower(i - 1));
    }

    private boolean isMonth(int i) {
        return i < words.size() && MONTHS.contains(bare(i));
    }

    /** The word without a full stop. */
    private String bare(int i) {
        String lower = words.lower(i);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private boolean isYear(int i) {
        if (i >= words.size() || words.end(i) - words.begin(i) != 4) {
            return false;
        }
        int year = number(words.lower(i), 4);
        return year >= 1700 && year <= 2099;
    }

    /** "1980s" or "'80s". */
    private boolean isDecade(int i) {
        String lower = words.lower(i);
        int n = lower.length();
        if (!lower.endsWith("0s") || n < 4 || n > 5) {
            return false;
        }
        return n == 5 ? number(lower, 4) >= 1700 && number(lower, 4) <= 2099 : "'‘".indexOf(lower.charAt(0)) >= 0;
    }

    /** A number from 1 to 31, or such an ordinal. */
    private boolean isDay(int i) {
        if (i >= words.size()) {
            return false;
        }
        String lower = words.lower(i);
        int digits = 0;
        while (digits < lower.length() && digits < 3 && Character.isDigit(lower.charAt(digits))) {
            digits++;
        }
        if (digits == 0 || digits == 3 || !ORDINALS.contains(lower.substring(digits))) {
            return false;
        }
        int day = number(lower, digits);
        return day >= 1 && day <= 31;
    }

    private static int number(String text, int digits) {
        int number = 0;
        for (int i = 0; i < digits; i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit < 0) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
