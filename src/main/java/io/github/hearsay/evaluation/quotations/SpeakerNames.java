package io.github.hearsay.evaluation.quotations;

import io.github.hearsay.evaluation.Counts;
import io.github.hearsay.evaluation.Pair;
import io.github.hearsay.evaluation.Score;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Metric H: of the gold quotations whose speaker gold names, the share whose matched prediction was resolved to that name
 * (recall); and among the matched ones alone (precision). A name is right if its last word is one of the words that gold
 * gives.
 */
final class SpeakerNames implements QuotationMetric {

    private final Counts names = new Counts();

    @Override
    public void add(QuotationComparison document) {
        names.add(
                0,
                0,
                document.gold().stream().filter(g -> !g.speaker().isEmpty()).count());
        for (Pair pair : document.pairs()) {
            String speaker = document.gold().get(pair.gold()).speaker();
            String answer = document.predicted().get(pair.predicted()).speaker();
            names.add(isRight(answer, speaker) ? 1 : 0, speaker.isEmpty() ? 0 : 1, 0);
        }
    }

    @Override
    public List<Score> scores() {
        return names.gold() == 0 ? List.of() : List.of(names.score("H speaker's name"));
    }

    static boolean isRight(String answer, String speaker) {
        List<String> words = words(answer);
        return !words.isEmpty() && words(speaker).contains(words.get(words.size() - 1));
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
