package io.github.hearsay.cli;

import io.github.hearsay.claim.FactualityRater;
import io.github.hearsay.evaluation.EvaluationRun;
import io.github.hearsay.evaluation.GoldReader;
import io.github.hearsay.evaluation.RatedEvent;
import io.github.hearsay.evaluation.claims.FactualityEvaluation;
import io.github.hearsay.evaluation.claims.FactualityReport;
import io.github.hearsay.evaluation.claims.FactualityReport.Row;
import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;

/** Measures how certain events are said to be: by the claims found, by the model where heads are given, and all as certain. */
@Command(
        name = "factuality",
        description = {
            "Evaluates the factuality of events.",
            "Gold files have \"events\": objects of \"begin\" and \"end\" of the head, and of \"factuality\", from -3 to 3."
        })
final class EvaluateFactuality extends EvaluateTask {

    private final FactualityEvaluation claims = new FactualityEvaluation();
    private final FactualityEvaluation certain = new FactualityEvaluation();

    @Override
    void add(Path gold, EvaluationRun run) throws IOException {
        GoldReader.factuality(gold, document -> {
            claims.add(document, RatedEvent.of(run.predict(document.id(), document.text())));
            certain.add(document, List.of());
        });
    }

    @Override
    void print(PrintWriter out) throws IOException {
        List<Row> rows = new ArrayList<>();
        if (isPipeline()) {
            rows.add(new Row("heads given", headsGiven()));
        }
        rows.add(new Row("claims found", claims));
        rows.add(new Row("every event certain", certain));
        new FactualityReport(rows).print(out);
    }

    private FactualityEvaluation headsGiven() throws IOException {
        FactualityEvaluation evaluation = new FactualityEvaluation();
        try (AttributedTexts texts = AttributedTexts.open(setup())) {
            FactualityRater rater = FactualityRater.load(
                    Language.of(setup().language(), setup().lexiconLocation()),
                    new ModelSource(
                            setup().language(),
                            setup().variant().equals(ModelSource.DEEP) ? ModelSource.DEEP : ModelSource.FAST,
                            setup().modelLocation()),
                    setup().style());
            for (Path file : gold()) {
                GoldReader.factuality(file, document -> evaluation.add(document, texts.rate(document, rater)));
            }
        }
        return evaluation;
    }
}
