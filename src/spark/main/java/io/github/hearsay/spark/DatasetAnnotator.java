package io.github.hearsay.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;

import io.github.hearsay.pipeline.Hearsay;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.ResourceInitializationException;

/**
 * Annotates the rows of a data set. Each task has one pipeline, and all tasks of an executor share the models. A row that
 * fails has an error instead of annotations; no row is lost and none ends the job.
 */
public final class DatasetAnnotator {

    private DatasetAnnotator() {}

    /** With all of Hearsay. */
    public static Dataset<Row> annotate(Dataset<Row> documents, AnnotationOptions options)
            throws ResourceInitializationException {
        return annotate(documents, options, Hearsay.createEngineDescription());
    }

    /**
     * With a pipeline of your own.
     *
     * @param documents with the columns {@code id}, {@code text} and, if they tell it, {@code language}
     * @return rows in the same partitions and order with {@code id}, {@code language}, {@code entities},
     *     {@code quotations}, {@code claims}, {@code json} (the line that {@code annotate} writes), {@code error} (null or
     *     stage, error and message) and, if asked for, {@code cas}
     */
    public static Dataset<Row> annotate(
            Dataset<Row> documents, AnnotationOptions options, AnalysisEngineDescription pipeline) {
        Dataset<Row> made = documents.mapPartitions(
                new AnnotatePartition(options, PipelineXml.of(pipeline)), Encoders.row(AnnotatedRows.MADE));
        StructType parsed = AnnotatedRows.parsed();
        Dataset<Row> rows = made.withColumn("parsed", from_json(col(AnnotatedRows.JSON), parsed))
                .select(
                        col("id"),
                        col("language"),
                        col("parsed.entities"),
                        col("parsed.quotations"),
                        col("parsed.claims"),
                        col(AnnotatedRows.JSON),
                        col(AnnotatedRows.ERROR),
                        col(AnnotatedRows.CAS));
        return options.cas() ? rows : rows.drop(AnnotatedRows.CAS);
    }
}
