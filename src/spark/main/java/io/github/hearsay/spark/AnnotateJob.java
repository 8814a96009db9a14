package io.github.hearsay.spark;

import static org.apache.spark.sql.functions.col;

import java.util.concurrent.Callable;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A job for {@code spark-submit}: reads JSON lines or Parquet, annotates, writes both or either. */
@Command(
        name = "spark-submit --class io.github.hearsay.spark.AnnotateJob hearsay.jar",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Annotates a corpus with the columns id, text and, if it tells it, language.")
public final class AnnotateJob implements Callable<Integer> {

    @Parameters(index = "0", description = "Files or a folder of .jsonl[.gz]; Parquet where it ends so.")
    private String input;

    @Parameters(index = "1", description = "Folder for parquet/, jsonl/ and errors/.")
    private String output;

    @Option(names = "--jsonl", description = "Also write the lines that annotate writes.")
    private boolean lines;

    @Option(names = "--text-field", defaultValue = "text", description = "Column of the text.")
    private String textField;

    @Option(names = "--id-field", defaultValue = "id", description = "Column of the id.")
    private String idField;

    @Option(names = "--language", defaultValue = "en", description = "Of rows that do not tell theirs.")
    private String language;

    @Option(names = "--max-chars", defaultValue = "5000000", description = "Rows with longer texts fail.")
    private int maxChars;

    @Option(names = "--max-seconds", defaultValue = "120", description = "What a row may take.")
    private int maxSeconds;

    @Option(
            names = "--partitions",
            defaultValue = "0",
            description = "Deal the rows out anew into so many; 0: as read.")
    private int partitions;

    @Option(names = "--cas", description = "Adds the CAS to the Parquet columns.")
    private boolean cas;

    AnnotateJob() {}

    /** Exits with 0 when the job is done, rows that failed or not. */
    public static void main(String[] args) {
        int exit = new CommandLine(new AnnotateJob()).execute(args);
        SparkSession.getDefaultSession().foreach(session -> {
            session.stop();
            return null;
        });
        if (exit != 0) {
            throw new IllegalStateException("the job failed");
        }
    }

    @Override
    public Integer call() throws Exception {
        SparkSession spark = SparkSession.builder().appName("hearsay").getOrCreate();
        AnnotationOptions options = new AnnotationOptions(language, maxChars, maxSeconds, cas);
        String parquet = output + "/parquet";
        write(DatasetAnnotator.annotate(documents(spark), options)).parquet(parquet);
        Dataset<Row> rows = spark.read().parquet(parquet);
        if (lines) {
            write(rows.filter(col(AnnotatedRows.ERROR).isNull()).select(AnnotatedRows.JSON))
                    .text(output + "/jsonl");
        }
        write(rows.filter(col(AnnotatedRows.ERROR).isNotNull())
                        .select(col("id"), col("error.stage"), col("error.error"), col("error.message")))
                .json(output + "/errors");
        return 0;
    }

    private static DataFrameWriter<Row> write(Dataset<Row> rows) {
        return rows.write().mode(SaveMode.Overwrite);
    }

    private Dataset<Row> documents(SparkSession spark) {
        Dataset<Row> read = input.endsWith("parquet")
                ? spark.read().parquet(input)
                : spark.read()
                        .schema(idField + " STRING, " + textField + " STRING, language STRING, " + AnnotatedRows.BROKEN
                                + " STRING")
                        .json(input);
        Dataset<Row> named = read.withColumnRenamed(idField, "id").withColumnRenamed(textField, "text");
        return partitions > 0 ? named.repartition(partitions) : named;
    }
}
