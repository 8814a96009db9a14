package io.github.hearsay.cli;

import io.github.hearsay.cas.ClosedSets;
import io.github.hearsay.cas.ClosedSets.QuotationKind;
import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.evaluation.AttributionEvaluation;
import io.github.hearsay.evaluation.EntityEvaluation;
import io.github.hearsay.evaluation.EntityLabels;
import io.github.hearsay.evaluation.EntitySpan;
import io.github.hearsay.evaluation.EvaluationRun;
import io.github.hearsay.evaluation.GoldReader;
import io.github.hearsay.evaluation.LabelTable;
import io.github.hearsay.evaluation.LinkingEvaluation;
import io.github.hearsay.evaluation.PredictedFile;
import io.github.hearsay.evaluation.Predictor;
import io.github.hearsay.evaluation.PronounSources;
import io.github.hearsay.evaluation.PropositionEvaluation;
import io.github.hearsay.evaluation.PropositionExport;
import io.github.hearsay.evaluation.QuotationEvaluation;
import io.github.hearsay.evaluation.QuotationSelection;
import io.github.hearsay.evaluation.QuotationSpans;
import io.github.hearsay.evaluation.Reliability;
import io.github.hearsay.syntax.SyntaxModels;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares predictions with gold files and prints the metrics beside those of other systems. */
@Command(
        name = "evaluate",
        description = {
            "Measures entities, quotations, claims, factuality or syntax against gold files.",
            "Gold files have one document a line, as JSON: \"id\", \"text\", and either \"entities\" (objects of "
                    + "\"begin\", \"end\", \"type\") or \"quotes\" (objects of \"type\" and of \"content\", \"cue\" and "
                    + "\"source\", each a list of [begin, end]). Their offsets are code points. For claims they have "
                    + "\"quotes\", \"attributions\" or \"tuples\" (objects of \"rel\" and \"args\"), for "
                    + "factuality \"events\" (objects of \"begin\", \"end\", \"factuality\"). For syntax they are CoNLL-U."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        separator = " ",
        customSynopsis = "hearsay evaluate TASK --gold FILE... [--predicted FILE] [OPTIONS]",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:a file or some documents failed", "2:wrong usage"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay evaluate quotations --gold dev.jsonl --type indirect --speech",
            "  hearsay evaluate entities --gold gold.jsonl --predicted out.jsonl"
        })
public final class EvaluateCommand implements Callable<Integer> {

    private static final List<String> TASKS = List.of("entities", "quotations", "claims", "factuality", "syntax");

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "TASK",
            description = "What to measure: entities, quotations, claims, factuality or syntax.")
    private String task;

    @Option(
            names = "--gold",
            paramLabel = "FILE",
            arity = "1..*",
            required = true,
            description = "One or more gold files; they are measured together.")
    private List<Path> gold;

    @Option(
            names = "--predicted",
            paramLabel = "FILE",
            description =
                    "What \"annotate --format jsonl\" wrote for the same texts. Without it the pipeline runs over "
                            + "them now, and its speed is printed too.")
    private @Nullable Path predicted;

    @Option(
            names = "--type",
            paramLabel = "KIND",
            description = "Quotations: measure only direct, indirect or mixed ones.")
    private @Nullable String kind;

    @Option(names = "--speech", description = "Quotations: measure only reported speech, not beliefs or intentions.")
    private boolean speech;

    @Option(
            names = "--loose",
            description = "Quotations: white space, quotation marks and punctuation at the edges do not count.")
    private boolean loose;

    @Option(names = "--variant", paramLabel = "NAME", description = "Quotations: the models to use, default or open.")
    private @Nullable String variant;

    @Option(
            names = "--details",
            description = {
                "Quotations: print every metric, not only the main ones.",
                "Entities: print which label was taken for which."
            })
    private boolean details;

    @Option(
            names = "--labels",
            paramLabel = "LABELS",
            hideParamSyntax = true,
            split = ",",
            description =
                    "Entities: the labels that count (PER,ORG,LOC unless given). PERSON counts as PER, GPE and FAC as "
                            + "LOC.")
    private @Nullable List<String> labels;

    @Option(
            names = "--gold-names",
            description =
                    "Entities: give the linker the names of the gold files, to measure it without the recognizer.")
    private boolean goldNames;

    private final Callable<Predictor> pipeline;

    /** A command that runs the whole pipeline where no predictions are given. */
    public EvaluateCommand() {
        this(PipelinePredictor::open);
    }

    /**
     * A command that runs a pipeline where no predictions are given.
     *
     * @param pipeline loads it; called once, and only where it is needed
     */
    public EvaluateCommand(Callable<Predictor> pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public Integer call() throws Exception {
        checkUsage();
        if (task.equals("syntax")) {
            return syntax();
        }
        try (Predictor predictor = predictor()) {
            EvaluationRun run = new EvaluationRun(predictor);
            if (task.equals("quotations")) {
                quotations(run, predictor);
            } else if (task.equals("claims")) {
                claims(run, predictor);
            } else if (task.equals("factuality")) {
                factuality(run, predictor);
            } else {
                entities(run, predictor);
            }
            run.failures().forEach(failure -> err().println("Failed: " + failure));
            return run.failures().isEmpty() ? 0 : 1;
        } catch (IOException e) {
            err().println(e.getMessage());
            return 1;
        }
    }

    private Predictor predictor() throws Exception {
        if (predicted != null) {
            return PredictedFile.read(predicted);
        }
        return variant == null ? pipeline.call() : PipelinePredictor.open(variant);
    }

    private int syntax() {
        try {
            new SyntaxReport(SyntaxModels.load("en", SyntaxModels.DEFAULT_VARIANT)).print(out(), gold);
            return 0;
        } catch (IOException e) {
            err().println(e.getMessage());
            return 1;
        }
    }

    private void quotations(EvaluationRun run, Predictor predictor) throws IOException {
        List<QuotationEvaluation> evaluations = selections().stream()
                .map(selection -> new QuotationEvaluation(selection, loose))
                .toList();
        PronounSources pronouns = new PronounSources();
        Reliability reliability = new Reliability();
        for (Path file : gold) {
            GoldReader.quotations(file, document -> {
                List<QuotationSpans> found = QuotationSpans.of(run.predict(document.id(), document.text()));
                evaluations.forEach(e -> e.add(document, found));
                pronouns.add(document, found);
                reliability.add(document, found);
            });
        }
        new RunReport(task, gold, predicted).print(out(), run, predictor);
        new QuotationReport(evaluations, loose, details).print(out());
        new LinkingReport(
                        pronouns.gold() + " gold quotations by a pronoun whose speaker is named; the speakers found",
                        pronouns.scores())
                .print(out());
        new ReliabilityReport(reliability).print(out());
    }

    private void factuality(EvaluationRun run, Predictor predictor) throws IOException {
        FactualityReport report = new FactualityMeasurement(gold).measure(run, predicted == null);
        new RunReport(task, gold, predicted).print(out(), run, predictor);
        report.print(out());
    }

    private void entities(EvaluationRun run, Predictor predictor) throws IOException {
        EntityEvaluation evaluation =
                new EntityEvaluation(new EntityLabels(labels == null ? EntityLabels.USUAL : labels));
        LabelTable table = new LabelTable();
        LinkingEvaluation linking = new LinkingEvaluation();
        for (Path file : gold) {
            GoldReader.entities(file, document -> {
                DocumentView found = goldNames
                        ? run.predict(
                                document.names().id(),
                                document.names().text(),
                                document.names().items())
                        : run.predict(document.names().id(), document.names().text());
                evaluation.add(document.names(), EntitySpan.of(found));
                table.add(document.names(), EntitySpan.of(found));
                linking.add(document, found);
            });
        }
        new RunReport(task, gold, predicted).print(out(), run, predictor);
        new EntityReport(evaluation).print(out());
        if (details) {
            new LabelReport(table).print(out());
        }
        new LinkingReport("Who is who: chains that name somebody or something", linking.scores()).print(out());
    }

    private void claims(EvaluationRun run, Predictor predictor) throws IOException {
        PropositionEvaluation propositions = new PropositionEvaluation();
        AttributionEvaluation attributions = new AttributionEvaluation();
        for (Path file : gold) {
            GoldReader.claims(file, document -> {
                DocumentView found = run.predict(document.id(), document.text());
                if (!document.propositions().isEmpty()) {
                    propositions.add(document.propositions(), PropositionExport.of(found));
                } else {
                    attributions.add(document.text(), document.attributions(), QuotationSpans.of(found));
                }
            });
        }
        new RunReport(task, gold, predicted).print(out(), run, predictor);
        new ClaimReport(propositions, attributions).print(out());
    }

    private List<QuotationSelection> selections() {
        return kind == null && !speech
                ? QuotationSelection.USUAL
                : List.of(new QuotationSelection(ClosedSets.of(QuotationKind.class, kind), speech));
    }

    private void checkUsage() {
        check(TASKS.contains(task), "TASK should be one of " + TASKS + ", but is '" + task + "'");
        boolean quotations = task.equals("quotations");
        check(quotations || !(speech || loose || kind != null), "--type, --speech and --loose are for quotations only");
        check(quotations || variant == null, "--variant is for quotations only");
        check(task.equals("entities") || labels == null, "--labels is for entities only");
        check(task.equals("entities") || !goldNames, "--gold-names is for entities only");
        check(predicted == null || !goldNames, "--gold-names runs the pipeline: leave out --predicted");
        check(
                kind == null || ClosedSets.of(QuotationKind.class, kind) != null,
                "--type should be one of " + ClosedSets.texts(QuotationKind.class) + ", but is '" + kind + "'");
        check(!task.equals("syntax") || predicted == null, "--predicted is not for syntax");
        gold.forEach(this::checkFile);
        if (predicted != null) {
            checkFile(predicted);
        }
    }

    private void checkFile(Path file) {
        check(Files.isReadable(file) && !Files.isDirectory(file), "no readable file: " + file);
    }

    private void check(boolean condition, String message) {
        if (!condition) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
