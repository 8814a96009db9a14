package io.github.hearsay.entity;

import io.github.hearsay.lexicon.Phrases;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Percentages, amounts of money, times of day and dates: what closed sets of words give away. */
final class ValueFinder implements NameProposer {

    private static final String CURRENCY = "$€£¥₹₦₽";

    private final EntityVocabulary vocabulary;

    ValueFinder(EntityVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public List<Name> propose(Words words) {
        DateFinder dates = new DateFinder(words, vocabulary);
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
    private int behindValue(Words words, int i) {
        boolean currency = CURRENCY.indexOf(words.mark(i)) >= 0 && words.mark(i) != 0;
        int k = currency ? i + 1 : i;
        if (k >= words.size() || !isNumber(words, k)) {
            return -1;
        }
        k++;
        while (k < words.size() && (isNumber(words, k) || words.is(k, vocabulary.scales))) {
            k++;
        }
        if (currency) {
            return k;
        }
        Phrases.@Nullable Match<Boolean> percent = vocabulary.percents.at(words, k, words.size());
        if (percent != null) {
            return percent.end();
        }
        return words.is(k, vocabulary.hours) ? k + 1 : words.lower(i).endsWith("%") ? i + 1 : -1;
    }

    private static boolean isNumber(Words words, int i) {
        return Character.isDigit(words.text().charAt(words.begin(i)));
    }

    private String labelOf(Words words, int first, int end) {
        if (words.mark(first) != 0 && CURRENCY.indexOf(words.mark(first)) >= 0) {
            return "MONEY";
        }
        return words.is(end - 1, vocabulary.hours) ? "TIME" : "PERCENT";
    }
}
