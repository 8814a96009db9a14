package io.github.hearsay.evaluation;

import io.github.hearsay.cas.DocumentView;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Asks a predictor for each gold document; counts and takes the time. A document that fails is one in which nothing was
 * found.
 */
public final class EvaluationRun {

    private static final double NANOS = 1e9;

    private final Predictor predictor;
    private final List<String> failures = new ArrayList<>();
    private long documents;
    private long tokens;
    private long nanos;

    /** The predictor stays open: who made it closes it. */
    public EvaluationRun(Predictor predictor) {
        this.predictor = predictor;
    }

    /** What was found in a gold document; nothing, if the predictor failed on it. */
    public DocumentView predict(String id, String text) {
        return predict(id, text, () -> predictor.predict(id, text));
    }

    /** As the other, with the names of the document given. */
    public DocumentView predict(String id, String text, List<EntitySpan> names) {
        return predict(id, text, () -> predictor.predict(id, text, names));
    }

    private DocumentView predict(String id, String text, Callable<DocumentView> prediction) {
        documents++;
        tokens += WordIndex.of(text).tokens();
        long begin = System.nanoTime();
        try {
            DocumentView predicted = prediction.call();
            if (predicted.text().equals(text)) {
                return predicted;
            }
            failures.add(id + ": the text is another one than in the gold file");
        } catch (Exception e) {
            failures.add(id + ": " + e);
        } finally {
            nanos += System.nanoTime() - begin;
        }
        return DocumentView.empty(id, text);
    }

    /** Words and punctuation marks by the time that the predictor took, without the time to load it. */
    private long tokensPerSecond() {
        return nanos == 0 ? 0 : Math.round(tokens * NANOS / nanos);
    }

    /** Ids of the documents that failed, each with the reason. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    /**
     * Prints what was compared: files, documents, speed.
     *
     * @param predictions the file of predictions; {@code null} where the predictor is a pipeline, whose speed is reported
     */
    public void print(PrintWriter out, String task, List<Path> gold, @Nullable Path predictions) {
        line(out, "task", task);
        line(out, "gold", gold.stream().map(EvaluationRun::name).collect(Collectors.joining(", ")));
        line(out, "documents", number(documents));
        line(out, "tokens", number(tokens) + " (words and punctuation marks)");
        if (predictions == null) {
            line(out, "speed", number(tokensPerSecond()) + " tokens per second, loading left out");
        } else {
            line(out, "predicted", name(predictions));
        }
        if (predictor instanceof PredictedFile file && file.missing() > 0) {
            line(out, "missing", ofAll(file.missing()) + " have no prediction and count as empty");
        }
        if (!failures.isEmpty()) {
            line(out, "failed", ofAll(failures.size()) + " could not be analyzed and count as empty");
        }
    }

    private static void line(PrintWriter out, String name, String value) {
        out.println(String.format(Locale.ROOT, "%-10s %s", name, value));
    }

    private String ofAll(int some) {
        return number(some) + " of " + number(documents) + " documents";
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
