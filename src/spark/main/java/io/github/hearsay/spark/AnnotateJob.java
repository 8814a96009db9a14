package io.github.hearsay.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.github.hearsay.io.ReadOptions;
import io.github.hearsay.pipeline.Hearsay;
import io.github.hearsay.pipeline.Setup;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A job for {@code spark-submit}: reads JSON lines or Parquet, annotates, writes both or either. */
@Command(
        name = "spark-submit --class io.github.hearsay.spark.AnnotateJob hearsay.jar",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Annotates a corpus with the columns id, text and optionally language.")
public final class AnnotateJob implements Callable<Integer> {

    @Parameters(index = "0", description = "Files or a folder of .jsonl[.gz], or Parquet if the name ends in parquet.")
    private String input;

    @Parameters(index = "1", description = "Folder for parquet/, jsonl/ and errors/.")
    private String output;

    @Option(
            names = "--overwrite",
            description = "Replace the content of the output folder, which otherwise must be empty.")
    private boolean overwrite;

    @Option(names = "--jsonl", description = "Also write JSON lines, as annotate does.")
    private boolean lines;

    @Option(names = "--text-field", defaultValue = "text", description = "Column of the text.")
    private String textField;

    @Option(names = "--id-field", defaultValue = "id", description = "Column of the id.")
    private String idField;

    @Option(
            names = "--language",
            defaultValue = ReadOptions.DETECT,
            description = "Language of rows that do not state theirs (default: ${DEFAULT-VALUE}, by detection).")
    private String language;

    @Option(
            names = "--variant",
            defaultValue = "fast",
            description = "fast, deep, open or rules, as in annotate (default: ${DEFAULT-VALUE}).")
    private String variant;

    @Option(names = "--lexicons", description = "Word lists to add, in a folder on every executor.")
    private @Nullable String lexicons;

    @Option(
            names = "--models",
            description = "Models to use instead of the built-in ones, in a folder on every executor.")
    private @Nullable String models;

    @Option(
            names = "--max-chars",
            defaultValue = "5000000",
            description = "Rows with more characters fail (default: ${DEFAULT-VALUE}).")
    private int maxChars;

    @Option(
            names = "--max-seconds",
            defaultValue = "120",
            description = "Time limit for a row, in seconds (default: ${DEFAULT-VALUE}).")
    private int maxSeconds;

    @Option(
            names = "--partitions",
            defaultValue = "0",
            description = "Repartition the rows into so many partitions; 0 keeps those of the input.")
    private int partitions;

    @Option(names = "--cas", description = "Adds the CAS to the Parquet columns.")
    private boolean cas;

    @Spec
    private CommandSpec spec;

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
        spark.sparkContext().setLogLevel("WARN");
        refuseUsed(spark);
        AnnotationOptions options = new AnnotationOptions(language, maxChars, maxSeconds, cas);
        options.reading().check();
        String annotated = language.equals(ReadOptions.DETECT) ? Setup.DEFAULT.language() : language;
        String parquet = output + "/parquet";
        AnalysisEngineDescription pipeline =
                Hearsay.createEngineDescription(new Setup(annotated, variant, lexicons, models));
        write(DatasetAnnotator.annotate(documents(spark), options, pipeline)).parquet(parquet);
        Dataset<Row> rows = spark.read().parquet(parquet);
        if (lines) {
            write(rows.filter(col(AnnotatedRows.ERROR).isNull()).select(AnnotatedRows.JSON))
                    .text(output + "/jsonl");
        }
        write(rows.filter(col(AnnotatedRows.ERROR).isNotNull())
                        .select(col("id"), col("error.stage"), col("error.error"), col("error.message")))
                .json(output + "/errors");
        spec.commandLine().getErr().println(summary(rows));
        return 0;
    }

    private void refuseUsed(SparkSession spark) throws IOException {
        Path folder = new Path(output);
        FileSystem files = folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
        if (!overwrite && files.exists(folder) && files.listStatus(folder).length > 0) {
            throw new ParameterException(
                    spec.commandLine(), output + " is not empty; --overwrite replaces what is in it");
        }
    }

    private String summary(Dataset<Row> rows) {
        Row counts = rows.agg(count(lit(1)), count(col(AnnotatedRows.ERROR)), found("quotations"), found("claims"))
                .first();
        long all = counts.getLong(0);
        long failed = counts.getLong(1);
        return String.format(
                Locale.ROOT,
                "%,d of %,d rows annotated into %s (quotations: %,d, claims: %,d)%s",
                all - failed,
                all,
                output,
                counts.getLong(2),
                counts.getLong(3),
                failed == 0 ? "" : String.format(Locale.ROOT, "; %,d failed, see %s/errors", failed, output));
    }

    private static Column found(String column) {
        return coalesce(sum(when(col(AnnotatedRows.ERROR).isNull(), size(col(column)))), lit(0L));
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
