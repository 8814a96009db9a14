package io.github.hearsay.cli;

import io.github.hearsay.cas.ClosedSets;
import io.github.hearsay.cas.ClosedSets.QuotationKind;
import io.github.hearsay.evaluation.AnnotatedText;
import io.github.hearsay.evaluation.EvaluationRun;
import io.github.hearsay.evaluation.GoldReader;
import io.github.hearsay.evaluation.QuotationSpans;
import io.github.hearsay.evaluation.noise.Noise;
import io.github.hearsay.evaluation.noise.NoisyText;
import io.github.hearsay.evaluation.quotations.PronounSources;
import io.github.hearsay.evaluation.quotations.QuotationEvaluation;
import io.github.hearsay.evaluation.quotations.QuotationReport;
import io.github.hearsay.evaluation.quotations.QuotationSelection;
import io.github.hearsay.evaluation.quotations.Reliability;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures quotations, with their cues and sources. */
@Command(
        name = "quotations",
        description = {
            "Evaluates quotations with cue and source.",
            "Gold files have \"quotes\": objects of \"type\" and of \"content\", \"cue\" and \"source\", each a list of "
                    + "[begin, end], and optionally \"speaker\"."
        })
final class EvaluateQuotations extends EvaluateTask {

    @Option(names = "--type", paramLabel = "KIND", description = "Evaluate only direct, indirect or mixed quotations.")
    private @Nullable String kind;

    @Option(names = "--speech", description = "Evaluate only reported speech, not beliefs or intentions.")
    private boolean speech;

    @Option(names = "--loose", description = "Ignore white space, quotation marks and punctuation at the edges.")
    private boolean loose;

    @Option(names = "--details", description = "Print every metric, not only the main ones.")
    private boolean details;

    @Option(
            names = "--noise",
            paramLabel = "KINDS",
            description = {
                "Lay out or damage the texts first, and move the gold spans along: wrap60, indent60, hyphens60 (any width), pages30",
                "(any number of lines), crlf, softhyphens, blanks, inserts, c1, entities, mojibake, replaced, ligatures; separated by commas."
            })
    private @Nullable String noise;

    private List<Noise> noises = List.of();

    private final List<QuotationEvaluation> evaluations = new ArrayList<>();
    private final PronounSources pronouns = new PronounSources();
    private final Reliability reliability = new Reliability();

    @Override
    void check() {
        if (kind != null && ClosedSets.of(QuotationKind.class, kind) == null) {
            throw wrong("--type should be one of " + ClosedSets.texts(QuotationKind.class) + ", but is '" + kind + "'");
        }
        if (noise != null && !isPipeline()) {
            throw wrong("--noise needs the pipeline: what was predicted is for the texts as they are");
        }
        try {
            noises = noise == null ? List.of() : Noise.parse(noise);
        } catch (IllegalArgumentException e) {
            throw wrong("--noise: " + e.getMessage());
        }
        List<QuotationSelection> selections = kind == null && !speech
                ? QuotationSelection.USUAL
                : List.of(new QuotationSelection(ClosedSets.of(QuotationKind.class, kind), speech));
        selections.forEach(selection -> evaluations.add(new QuotationEvaluation(selection, loose)));
    }

    @Override
    void add(Path gold, EvaluationRun run) throws IOException {
        GoldReader.quotations(gold, clean -> {
            AnnotatedText<QuotationSpans> document = noisy(clean);
            List<QuotationSpans> found = QuotationSpans.of(run.predict(document.id(), document.text()));
            evaluations.forEach(evaluation -> evaluation.add(document, found));
            pronouns.add(document, found);
            reliability.add(document, found);
        });
    }

    private AnnotatedText<QuotationSpans> noisy(AnnotatedText<QuotationSpans> clean) {
        if (noises.isEmpty()) {
            return clean;
        }
        NoisyText text = NoisyText.of(clean.text());
        for (Noise kind : noises) {
            text = kind.add(text);
        }
        NoisyText noisy = text;
        return new AnnotatedText<>(
                clean.id(),
                noisy.text(),
                clean.items().stream().map(gold -> gold.moved(noisy::spans)).toList());
    }

    @Override
    void print(PrintWriter out) {
        new QuotationReport(evaluations, loose, details).print(out);
        QuotationReport.print(out, pronouns);
        QuotationReport.print(out, reliability);
    }
}
