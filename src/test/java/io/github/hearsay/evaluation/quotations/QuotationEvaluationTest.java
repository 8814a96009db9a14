package io.github.hearsay.evaluation.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.cas.ClosedSets.QuotationKind;
import io.github.hearsay.evaluation.Fixtures;
import io.github.hearsay.evaluation.GoldReader;
import io.github.hearsay.evaluation.PredictedFile;
import io.github.hearsay.evaluation.QuotationSpans;
import io.github.hearsay.evaluation.Score;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The files hold five gold quotations: one found twice and exactly; one of two pieces, of which one is found; one without a
 * source, found exactly; one in a document without predictions; and one found without its marks, its punctuation and its
 * source. The expected values are computed by hand.
 */
class QuotationEvaluationTest {

    @Test
    void thatPiecesAreScoredByRole() throws IOException {
        assertThat(scores(null, false, false))
                .contains(
                        "A exact, cue 75.00 60.00 66.67",
                        "A exact, source 100.00 50.00 66.67",
                        "A exact, content 75.00 50.00 60.00",
                        "A begin, cue 100.00 80.00 88.89",
                        "A begin, source 100.00 50.00 66.67",
                        "A begin, content 75.00 50.00 60.00");
    }

    @Test
    void thatJaccardCountsACharacterBeyondTheBasicPlaneOnce() throws IOException {
        // content: (1 + 0 + 1 + 1 + 0 + 11/14) / 6, where the last one has an emoji in it
        assertThat(scores(null, false, false))
                .contains("A jaccard, content 63.10", "A jaccard, cue 77.14", "A jaccard, source 50.00");
    }

    @Test
    void thatADuplicateCostsPrecisionOnlyWhereWholeQuotationsAreCounted() throws IOException {
        assertThat(scores(null, false, false))
                .contains(
                        "B whole content 40.00 40.00 40.00",
                        "G exact triple 40.00 40.00 40.00",
                        "D words, content 100.00 63.16 77.42");
    }

    @Test
    void thatPartialContentIsCountedInWords() throws IOException {
        assertThat(scores(null, false, false)).contains("C partial content 100.00 72.00 83.72");
    }

    @Test
    void thatCoverageIsOfTheHullOfTheGoldContent() throws IOException {
        // 13 of 38 characters of the content of two pieces, 11 of 14 of the last one
        assertThat(scores(null, false, false))
                .contains(
                        "E covered > 0.3 80.00 80.00 80.00",
                        "E covered > 0.3, source overlaps 75.00",
                        "E covered > 0.8 40.00 40.00 40.00",
                        "E covered > 0.8, source overlaps 100.00");
    }

    @Test
    void thatAMissingSourceAgreesWithAMissingSource() throws IOException {
        assertThat(scores(null, false, false))
                .contains(
                        "F matched content 80.00 80.00 80.00",
                        "F end to end 60.00 60.00 60.00",
                        "F matched, source overlaps 75.00",
                        "F matched, source exact 75.00",
                        "F matched, cue overlaps 100.00",
                        "F matched, cue exact 75.00",
                        "F matched, given source found 66.67");
    }

    @Test
    void thatLooseEdgesDoNotCount() throws IOException {
        assertThat(scores(null, false, true))
                .contains(
                        "A exact, content 100.00 66.67 80.00",
                        "A exact, cue 100.00 80.00 88.89",
                        "A jaccard, content 66.67",
                        "B whole content 60.00 60.00 60.00",
                        "F matched, cue exact 100.00",
                        "G exact triple 40.00 40.00 40.00");
    }

    @Test
    void thatSpeechLeavesOutWhatNobodySaid() throws IOException {
        assertThat(scores(null, true, false))
                .contains("A exact, content 66.67 40.00 50.00", "F end to end 50.00 50.00 50.00");
    }

    @Test
    void thatOneKindCanBeSelected() throws IOException {
        assertThat(scores(QuotationKind.DIRECT, false, false))
                .contains("B whole content 33.33 50.00 40.00", "F matched content 66.67 100.00 80.00");
    }

    @Test
    void thatNothingPredictedIsNothingFound() throws IOException {
        assertThat(scores(QuotationKind.MIXED, false, false))
                .contains("A jaccard, content 0.00", "C partial content 0.00 0.00 0.00", "F end to end 0.00 0.00 0.00");
    }

    @Test
    void thatGoldAgainstItselfIsPerfect() throws IOException {
        QuotationEvaluation evaluation = new QuotationEvaluation(new QuotationSelection(null, false), false);
        GoldReader.quotations(Fixtures.file("quotations.gold.jsonl"), d -> evaluation.add(d, d.items()));
        assertThat(evaluation.scores()).extracting(Score::value).containsOnly(1.0);
    }

    private static List<String> scores(@Nullable QuotationKind kind, boolean speech, boolean loose) throws IOException {
        PredictedFile predicted = PredictedFile.read(Fixtures.file("quotations.predicted.jsonl"));
        QuotationEvaluation evaluation = new QuotationEvaluation(new QuotationSelection(kind, speech), loose);
        GoldReader.quotations(
                Fixtures.file("quotations.gold.jsonl"),
                d -> evaluation.add(d, QuotationSpans.of(predicted.predict(d.id(), d.text()))));
        return evaluation.scores().stream().map(QuotationEvaluationTest::print).toList();
    }

    private static String print(Score score) {
        String line = score.metric();
        if (!Double.isNaN(score.precision())) {
            line += String.format(Locale.ROOT, " %.2f %.2f", 100 * score.precision(), 100 * score.recall());
        }
        return line + String.format(Locale.ROOT, " %.2f", 100 * score.value());
    }
}
