package io.github.hearsay.cli;

import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.evaluation.ClaimantNames;
import io.github.hearsay.evaluation.EvaluationRun;
import io.github.hearsay.evaluation.GoldReader;
import io.github.hearsay.evaluation.QuotationSpans;
import io.github.hearsay.evaluation.WorthyText;
import io.github.hearsay.evaluation.claims.AttributionEvaluation;
import io.github.hearsay.evaluation.claims.ClaimReport;
import io.github.hearsay.evaluation.claims.PropositionEvaluation;
import io.github.hearsay.evaluation.claims.PropositionExport;
import io.github.hearsay.evaluation.claims.WorthEvaluation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.Command;

/** Measures what is claimed, and by whom. */
@Command(
        name = "claims",
        description = {
            "Evaluates propositions, their claimants, or check-worthiness, whichever the gold files have.",
            "Gold files have \"tuples\": objects of \"rel\" and \"args\"; or \"attributions\" or \"quotes\": objects of "
                    + "\"content\" and \"source\", each a list of [begin, end]; or \"factual_claim\", 1 or 0."
        })
final class EvaluateClaims extends EvaluateTask {

    private final PropositionEvaluation propositions = new PropositionEvaluation();
    private final AttributionEvaluation attributions = new AttributionEvaluation();
    private final WorthEvaluation worth = new WorthEvaluation();

    @Override
    void add(Path gold, EvaluationRun run) throws IOException {
        if (WorthyText.isIn(gold)) {
            WorthyText.read(
                    gold,
                    sentence -> worth.add(
                            sentence.worthy(),
                            run.predict(sentence.id(), sentence.text()).claims()));
            return;
        }
        Iterator<List<List<String>>> names = ClaimantNames.read(gold).iterator();
        GoldReader.claims(gold, document -> {
            List<List<String>> claimants = names.next();
            DocumentView found = run.predict(document.id(), document.text());
            if (!document.propositions().isEmpty()) {
                propositions.add(document.propositions(), PropositionExport.of(found));
            } else {
                attributions.add(document.text(), document.attributions(), claimants, QuotationSpans.of(found));
            }
        });
    }

    @Override
    void print(PrintWriter out) {
        ClaimReport.print(out, propositions);
        ClaimReport.print(out, attributions);
        ClaimReport.print(out, worth);
    }
}
