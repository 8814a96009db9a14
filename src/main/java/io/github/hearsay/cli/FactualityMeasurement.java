package io.github.hearsay.cli;

import io.github.hearsay.claim.FactualityRater;
import io.github.hearsay.cli.FactualityReport.Row;
import io.github.hearsay.evaluation.EvaluationRun;
import io.github.hearsay.evaluation.FactualityEvaluation;
import io.github.hearsay.evaluation.GoldReader;
import io.github.hearsay.evaluation.RatedEvent;
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
                claims.add(document, RatedEvent.of(run.predict(document.id(), document.text())));
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
            GivenHeads heads = new GivenHeads(texts, FactualityRater.load("en"));
            for (Path file : gold) {
                GoldReader.factuality(file, document -> evaluation.add(document, heads.rate(document)));
            }
        }
        return evaluation;
    }
}
