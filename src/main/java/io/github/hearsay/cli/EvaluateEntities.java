package io.github.hearsay.cli;

import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.evaluation.AmbiguousPronoun;
import io.github.hearsay.evaluation.Chain;
import io.github.hearsay.evaluation.EntitySpan;
import io.github.hearsay.evaluation.EvaluationRun;
import io.github.hearsay.evaluation.GoldReader;
import io.github.hearsay.evaluation.ScoreTable;
import io.github.hearsay.evaluation.coreference.LinkingEvaluation;
import io.github.hearsay.evaluation.coreference.PronounEvaluation;
import io.github.hearsay.evaluation.names.EntityEvaluation;
import io.github.hearsay.evaluation.names.EntityLabels;
import io.github.hearsay.evaluation.names.EntityReport;
import io.github.hearsay.evaluation.names.LabelTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures names, and who is who. */
@Command(
        name = "entities",
        description = {
            "Evaluates names and, where the gold files have it, coreference.",
            "Gold files have \"entities\": objects of \"begin\", \"end\", \"type\"; and optionally \"chains\": lists of "
                    + "objects of \"begin\" and \"end\". Where chains hold names alone, read the row of names alone. "
                    + "Or they have, like GAP, one \"pronoun\" each and \"candidates\", "
                    + "names with \"coref\", true or false."
        })
final class EvaluateEntities extends EvaluateTask {

    @Option(
            names = "--labels",
            paramLabel = "LABELS",
            hideParamSyntax = true,
            split = ",",
            description = "The labels to evaluate (default: PER,ORG,LOC). PERSON counts as PER, GPE and FAC as LOC.")
    private List<String> labels = EntityLabels.USUAL;

    @Option(
            names = "--gold-names",
            description = "Give the linker the gold names, to evaluate it without the recognizer.")
    private boolean goldNames;

    @Option(names = "--details", description = "Print all labels and their confusions.")
    private boolean details;

    private EntityEvaluation names = new EntityEvaluation(new EntityLabels(EntityLabels.USUAL));
    private final LabelTable table = new LabelTable();
    private final LinkingEvaluation linking = new LinkingEvaluation();
    private final PronounEvaluation pronouns = new PronounEvaluation();
    private boolean documents;

    @Override
    void check() {
        if (goldNames && !isPipeline()) {
            throw wrong("--gold-names runs the pipeline: leave out --predicted");
        }
        names = new EntityEvaluation(new EntityLabels(labels));
    }

    @Override
    void add(Path gold, EvaluationRun run) throws IOException {
        if (AmbiguousPronoun.isIn(gold)) {
            AmbiguousPronoun.read(
                    gold, document -> pronouns.add(document, Chain.of(run.predict(document.id(), document.text()))));
            return;
        }
        documents = true;
        GoldReader.entities(gold, document -> {
            String id = document.names().id();
            String text = document.names().text();
            DocumentView found =
                    goldNames ? run.predict(id, text, document.names().items()) : run.predict(id, text);
            names.add(document.names(), EntitySpan.of(found));
            table.add(document.names(), EntitySpan.of(found));
            linking.add(document, found);
        });
    }

    @Override
    void print(PrintWriter out) {
        if (pronouns.pronouns() > 0) {
            ScoreTable.print(
                    out,
                    pronouns.pronouns() + " gold pronouns, each with names it may stand for; in percent",
                    pronouns.scores());
        }
        if (documents) {
            printNames(out);
        }
    }

    private void printNames(PrintWriter out) {
        EntityReport.print(out, names);
        if (details) {
            EntityReport.print(out, table);
        }
        if (!linking.scores().isEmpty()) {
            ScoreTable.print(out, "Who is who: chains that name somebody or something; in percent", linking.scores());
        }
    }
}
