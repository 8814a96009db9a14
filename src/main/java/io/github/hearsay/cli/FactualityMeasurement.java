package io.github.hearsay.cli;

import io.github.hearsay.claim.FactualityRater;
import io.github.hearsay.cli.FactualityReport.Row;
import io.github.hearsay.evaluation.ClaimSpans;
import io.github.hearsay.evaluation.EvaluationRun;
import io.github.hearsay.evaluation.FactualityEvaluation;
import io.github.hearsay.evaluation.GoldReader;
import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Rates the events of gold files in each way there is. */
record FactualityMeasurement(List<Path> gold) {

    /**
     * By the claims found, and with every event taken for certain.
     *
     * @param headsGiven whether the model rates the gold heads too
     */
    FactualityReport measure(EvaluationRun run, boolean headsGiven) throws IOException {
        FactualityEvaluation claims = new FactualityEvaluation();
        FactualityEvaluation certain = new FactualityEvaluation();
        for (Path file : gold) {
            GoldReader.factuality(file, document -> {
                List<ClaimSpans> found =
                        run.predict(document.id(), document.text()).claims();
                claims.add(document, found.stream().map(ClaimSpans::event).toList());
                certain.add(document, List.of());
            });
        }
        List<Row> rows = new ArrayList<>();
        if (headsGiven) {
            rows.add(new Row("heads given", givenHeads()));
        }
        rows.add(new Row("claims found", claims));
        rows.add(new Row("every event certain", certain));
        return new FactualityReport(rows);
    }

    private FactualityEvaluation givenHeads() throws IOException {
        FactualityEvaluation evaluation = new FactualityEvaluation();
        try (AttributedTexts texts = AttributedTexts.open("en")) {
            GivenHeads heads = new GivenHeads(
                    texts, FactualityRater.load(Language.of("en"), ModelSource.shipped("en", ModelSource.FAST)));
            for (Path file : gold) {
                GoldReader.factuality(file, document -> evaluation.add(document, heads.rate(document)));
            }
        }
        return evaluation;
    }
}
