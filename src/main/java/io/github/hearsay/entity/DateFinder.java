package io.github.hearsay.entity;

import io.github.hearsay.text.Words;

/** Dates of the calendar: weekdays, months, days of months, years and decades, as far as they cannot be anything else. */
final class DateFinder {

    private static final int YEAR = 4;

    private final Words words;
    private final EntityVocabulary vocabulary;

    DateFinder(Words words, EntityVocabulary vocabulary) {
        this.words = words;
        this.vocabulary = vocabulary;
    }

    /** Index behind the date that begins with a word, -1 where none does. */
    int behind(int i) {
        if (isDecade(i)) {
            return i + 1;
        }
        if (isYear(i)) {
            boolean decade = i + 1 < words.size()
                    && words.end(i) == words.begin(i + 1)
                    && words.is(i + 1, vocabulary.decadeEndings);
            return decade ? i + 2 : isAfterTimeWord(i) ? i + 1 : -1;
        }
        if (isDay(i)) {
            int month = words.is(i + 1, vocabulary.monthLinks) ? i + 2 : i + 1;
            return isMonth(month) ? behindYear(month + 1) : -1;
        }
        if (!words.isCapitalized(i)) {
            return -1;
        }
        if (words.is(i, vocabulary.weekdays)) {
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
        return !vocabulary.doubtfulMonths.contains(bare(i)) || isAfterTimeWord(i) ? i + 1 : -1;
    }

    /** Index behind a year and the comma before it, or the given one. */
    private int behindYear(int i) {
        int next = words.is(i, ",") ? i + 1 : i;
        return isYear(next) ? next + 1 : i;
    }

    private boolean isAfterTimeWord(int i) {
        return words.is(i - 1, vocabulary.timeOpeners);
    }

    private boolean isMonth(int i) {
        return i < words.size() && vocabulary.months.contains(bare(i));
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
        for (String ending : vocabulary.decadeEndings) {
            int digits = lower.length() - ending.length();
            boolean full = digits == YEAR && number(lower, YEAR) >= 1700 && number(lower, YEAR) <= 2099;
            boolean shortened = digits == YEAR - 1 && "'‘".indexOf(lower.charAt(0)) >= 0;
            if ((full || shortened) && lower.endsWith("0" + ending)) {
                return true;
            }
        }
        return false;
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
        if (digits == 0 || digits == 3 || !isOrdinal(lower, digits)) {
            return false;
        }
        int day = number(lower, digits);
        return day >= 1 && day <= 31;
    }

    private boolean isOrdinal(String lower, int digits) {
        return digits == lower.length() || vocabulary.ordinalEndings.contains(lower.substring(digits));
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
