package io.github.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.evaluation.claims.AttributionEvaluation;
import io.github.hearsay.evaluation.claims.Claims;
import io.github.hearsay.evaluation.claims.FactualityEvaluation;
import io.github.hearsay.evaluation.claims.PropositionEvaluation;
import io.github.hearsay.evaluation.names.EntityEvaluation;
import io.github.hearsay.evaluation.names.EntityLabels;
import io.github.hearsay.evaluation.quotations.QuotationEvaluation;
import io.github.hearsay.evaluation.quotations.QuotationSelection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PublishedScoreTest {

    @Test
    void thatEveryFigureStandsBesideAMetricOfOurs() {
        Set<String> quotations = metrics(new QuotationEvaluation(QuotationSelection.USUAL.get(0), false).scores());
        assertThat(PublishedScore.of("quotations"))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(quotations).contains(figure.metric()));
        Set<String> entities = metrics(new EntityEvaluation(new EntityLabels(EntityLabels.USUAL)).scores());
        assertThat(PublishedScore.of("entities"))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(entities).contains(figure.metric()));
        AttributionEvaluation attributions = new AttributionEvaluation();
        attributions.add("Lee", List.of(Claims.attribution("Lee")), List.of());
        Set<String> claims = metrics(attributions.scores());
        claims.addAll(metrics(new PropositionEvaluation().scores()));
        assertThat(PublishedScore.of("claims"))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(claims).contains(figure.metric()));
        Set<String> factuality = metrics(new FactualityEvaluation().scores());
        assertThat(PublishedScore.of("factuality"))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(factuality).contains(figure.metric()));
    }

    @Test
    void thatNoFigureIsGivenTwice() {
        assertThat(PublishedScore.of("quotations"))
                .extracting(f -> List.of(f.corpus(), f.items(), f.metric(), f.system(), f.source()))
                .doesNotHaveDuplicates();
    }

    @Test
    void thatHumansAreKnownForEverySelection() {
        assertThat(PublishedScore.of("quotations"))
                .filteredOn(
                        f -> f.system().equals("two annotators") && f.metric().equals("F end to end"))
                .extracting(PublishedScore::items)
                .containsExactlyInAnyOrder("all", "speech", "direct", "indirect", "mixed", "indirect speech");
    }

    private static Set<String> metrics(List<Score> scores) {
        return scores.stream().map(Score::metric).collect(Collectors.toSet());
    }
}
