package io.github.hearsay.entity;

import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Percentages, amounts of money, times of day and dates: what closed sets of words give away. */
final class ValueFinder implements NameProposer {

    private static final Set<String> PERCENT = Set.of("%", "percent", "per-cent", "pct");
    private static final Set<String> HOUR = Set.of("am", "pm", "a.m.", "p.m.", "a.m", "p.m", "gmt", "utc");
    private static final Set<String> SCALE =
            Set.of("million", "billion", "trillion", "thousand", "hundred", "m", "bn", "mn");
    private static final String CURRENCY = "$€£¥₹₦₽";

    @Override
    public List<Name> propose(Words words) {
        DateFinder dates = new DateFinder(words);
        List<Name> values = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int end = behindValue(words, i);
            boolean date = end < 0;
            end = date ? dates.behind(i) : end;
            if (end >= 0) {
                values.add(new Name(words.span(i, end), date ? "DATE" : labelOf(words, i, end)));
                i = end - 1;
            }
        }
        return values;
    }

    /** Index behind the value that begins with a word, -1 where none does. */
    private static int behindValue(Words words, int i) {
        boolean currency = CURRENCY.indexOf(words.mark(i)) >= 0 && words.mark(i) != 0;
        int k = currency ? i + 1 : i;
        if (k >= words.size() || !isNumber(words, k)) {
            return -1;
        }
        k++;
        while (k < words.size() && (isNumber(words, k) || SCALE.contains(words.lower(k)))) {
            k++;
        }
        if (currency) {
            return k;
        }
        if (words.is(k, "per") && words.is(k + 1, "cent")) {
            return k + 2;
        }
        boolean unit = k < words.size() && (PERCENT.contains(words.lower(k)) || HOUR.contains(words.lower(k)));
        return unit ? k + 1 : words.lower(i).endsWith("%") ? i + 1 : -1;
    }

    private static boolean isNumber(Words words, int i) {
        return Character.isDigit(words.text().charAt(words.begin(i)));
    }

    private static String labelOf(Words words, int first, int end) {
        if (words.mark(first) != 0 && CURRENCY.indexOf(words.mark(first)) >= 0) {
            return "MONEY";
        }
        return HOUR.contains(words.lower(end - 1)) ? "TIME" : "PERCENT";
    }
}
