package io.github.hearsay.spark;

import io.github.hearsay.cas.DocumentJson;
import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.io.RawDocument;
import io.github.hearsay.io.ReadOptions;
import io.github.hearsay.pipeline.Failure;
import io.github.hearsay.pipeline.IsolatedAnnotator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.TaskCompletionListener;
import org.apache.uima.cas.SerialFormat;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.util.CasIOUtils;
import org.jspecify.annotations.Nullable;

/** What a task does: makes its pipeline, sends one row after the other through it, and closes it when the task ends. */
record AnnotatePartition(AnnotationOptions options, PipelineXml pipeline) implements MapPartitionsFunction<Row, Row> {

    private static final int SHOWN = 80;

    @Override
    public Iterator<Row> call(Iterator<Row> rows) throws Exception {
        if (!rows.hasNext()) {
            return rows;
        }
        ReadOptions reading = options.reading();
        reading.check();
        IsolatedAnnotator annotator = new IsolatedAnnotator(pipeline.parse(), Duration.ofSeconds(options.maxSeconds()));
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> annotator.close());
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                return annotate(annotator, reading, rows.next());
            }
        };
    }

    private Row annotate(IsolatedAnnotator annotator, ReadOptions reading, Row row) {
        String told = optional(row, "language");
        String text = row.getAs("text");
        String language = told == null ? reading.languageOf(text == null ? "" : text) : told;
        Object key = row.getAs("id");
        if (key == null) {
            return failed(null, language, new Failure("read", "IOException", withoutId(row)));
        }
        String id = key.toString();
        RawDocument document = RawDocument.of(id, text, language, options.maxChars());
        try {
            return annotator
                    .annotate(document::load, jcas -> made(jcas, id, language))
                    .orElse(failure -> failed(id, language, failure));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the task was stopped", e);
        } catch (ResourceInitializationException e) {
            throw new IllegalStateException("no new pipeline after a row that took too long", e);
        }
    }

    private static @Nullable String optional(Row row, String column) {
        return List.of(row.schema().fieldNames()).contains(column) ? row.getAs(column) : null;
    }

    /** What is known of a row that has no name. */
    private static String withoutId(Row row) {
        String broken = optional(row, AnnotatedRows.BROKEN);
        if (broken != null) {
            return "not JSON, or not of these fields: " + beginning(broken);
        }
        String text = row.getAs("text");
        return text == null ? "neither id nor text" : "no id; the text begins: " + beginning(text);
    }

    private static String beginning(String text) {
        int end = text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length())));
        return text.substring(0, end) + (end < text.length() ? " …" : "");
    }

    private Row made(JCas jcas, String id, String language) throws IOException {
        DocumentView view = DocumentView.of(jcas, id);
        Failure refusal = Failure.ofLanguage(view);
        return refusal == null
                ? RowFactory.create(id, language, DocumentJson.write(view), null, options.cas() ? bytes(jcas) : null)
                : failed(id, language, refusal);
    }

    private static Row failed(@Nullable String id, String language, Failure failure) {
        Row why = RowFactory.create(failure.stage(), failure.type(), failure.message());
        return RowFactory.create(id, language, null, why, null);
    }

    private static byte @Nullable [] bytes(JCas jcas) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CasIOUtils.save(jcas.getCas(), out, SerialFormat.COMPRESSED_FILTERED);
        return out.toByteArray();
    }
}
