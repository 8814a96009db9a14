package io.github.hearsay.cli;

import io.github.hearsay.evaluation.EvaluationRun;
import io.github.hearsay.evaluation.PredictedFile;
import io.github.hearsay.evaluation.Predictor;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was compared: files, documents, speed.
 *
 * @param predicted {@code null} where the pipeline ran
 */
record RunReport(String task, List<Path> gold, @Nullable Path predicted) {

    void print(PrintWriter out, EvaluationRun run, Predictor predictor) {
        String files = gold.stream().map(RunReport::name).collect(Collectors.joining(", "));
        line(out, "task", task);
        line(out, "gold", files);
        line(out, "documents", number(run.documents()));
        line(out, "tokens", number(run.tokens()) + " (words and punctuation marks)");
        if (predicted == null) {
            line(out, "speed", number(run.tokensPerSecond()) + " tokens per second, loading left out");
        } else {
            line(out, "predicted", name(predicted));
        }
        if (predictor instanceof PredictedFile file && file.missing() > 0) {
            line(out, "missing", ofAll(run, file.missing()) + " have no prediction and count as empty");
        }
        if (!run.failures().isEmpty()) {
            line(out, "failed", ofAll(run, run.failures().size()) + " could not be analyzed and count as empty");
        }
        out.flush();
    }

    private static void line(PrintWriter out, String name, String value) {
        out.println(String.format(Locale.ROOT, "%-10s %s", name, value));
    }

    private static String ofAll(EvaluationRun run, int documents) {
        return number(documents) + " of " + number(run.documents()) + " documents";
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
