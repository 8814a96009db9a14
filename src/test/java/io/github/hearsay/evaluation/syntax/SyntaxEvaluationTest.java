package io.github.hearsay.evaluation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.evaluation.Score;
import io.github.hearsay.syntax.TreebankWord;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SyntaxEvaluationTest {

    private static final List<List<TreebankWord>> GOLD = List.of(
            List.of(
                    word(0, 4, false, "quay", "NOUN", 1, "nsubj:pass"),
                    word(5, 8, false, "do", "AUX", -1, "root"),
                    word(8, 11, true, "not", "PART", 1, "advmod")),
            List.of(word(12, 16, false, "Lund", "PROPN", -1, "root")));

    @Test
    void thatTheGoldIsRight() {
        assertThat(scores(GOLD)).allSatisfy(score -> assertThat(score.value()).isEqualTo(1));
    }

    @Test
    void thatEachMetricCountsItsOwnMistakes() {
        List<List<TreebankWord>> found = List.of(List.of(
                word(0, 4, false, "quays", "VERB", 1, "nsubj"),
                word(5, 8, false, "do", "AUX", -1, "root"),
                word(8, 11, true, "not", "PART", 0, "advmod"),
                word(12, 16, false, "Lund", "PROPN", 1, "obj")));
        List<Score> scores = scores(found);
        assertThat(value(scores, "Tokens")).isEqualTo(1);
        assertThat(value(scores, "Sentences")).isZero();
        assertThat(value(scores, "Words")).isEqualTo(1);
        assertThat(value(scores, "UPOS")).isEqualTo(0.75);
        assertThat(value(scores, "Lemmas")).isEqualTo(0.75);
        assertThat(value(scores, "UAS")).isEqualTo(0.5);
        assertThat(value(scores, "LAS")).isEqualTo(0.5);
        assertThat(value(scores, "LAS with subtypes")).isEqualTo(0.25);
    }

    @Test
    void thatAWordThatWasNotFoundCostsPrecisionAndRecall() {
        List<List<TreebankWord>> found = List.of(
                List.of(
                        word(0, 4, false, "quay", "NOUN", 1, "nsubj:pass"),
                        word(5, 11, false, "do", "AUX", -1, "root")),
                List.of(word(12, 16, false, "Lund", "PROPN", -1, "root")));
        List<Score> scores = scores(found);
        assertThat(value(scores, "Tokens")).isEqualTo(1);
        assertThat(value(scores, "Words")).isCloseTo(2 * 2 / 7.0, Offset.offset(1e-9));
        assertThat(value(scores, "UAS")).isCloseTo(2 * 1 / 7.0, Offset.offset(1e-9));
    }

    private static List<Score> scores(List<List<TreebankWord>> found) {
        SyntaxEvaluation evaluation = new SyntaxEvaluation();
        evaluation.add(GOLD, found);
        return evaluation.scores();
    }

    private static double value(List<Score> scores, String metric) {
        return scores.stream()
                .filter(score -> score.metric().equals(metric))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static TreebankWord word(
            int begin, int end, boolean joined, String lemma, String upos, int head, String relation) {
        return new TreebankWord(begin, end, joined, lemma, upos, "_", head, relation);
    }
}
