package io.github.hearsay.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Metric H: of the gold quotations whose speaker gold names, the share whose matched prediction was resolved to that name
 * (recall); and among the matched ones alone (precision). A name is right if its last word is one of the words that gold
 * gives.
 */
final class SpeakerNames implements QuotationMetric {

    private long named;
    private long matched;
    private long right;

    @Override
    public void add(QuotationComparison document) {
        named += document.gold().stream().filter(g -> !g.speaker().isEmpty()).count();
        for (ContentMatch match :
                ContentMatch.oneToOne(document.words(document.gold()), document.words(document.predicted()))) {
            String speaker = document.gold().get(match.gold()).speaker();
            String answer = document.predicted().get(match.predicted()).speaker();
            matched += speaker.isEmpty() ? 0 : 1;
            right += isRight(answer, speaker) ? 1 : 0;
        }
    }

    @Override
    public List<Score> scores() {
        return named == 0 ? List.of() : List.of(Score.of("H speaker's name", right, matched, named));
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
