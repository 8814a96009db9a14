package io.github.hearsay.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.hearsay.cli.RunCommand;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.CasIOUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetAnnotatorTest {

    private static final int DOCUMENTS = 1000;
    private static final StructType SCHEMA = new StructType()
            .add("id", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("language", DataTypes.StringType);

    @TempDir
    private static Path folder;

    private static SparkSession spark;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    /** Five of them are bad: two have no text, three too long a one. */
    private static List<Row> corpus() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            String text =
                    "“Pier " + i + " isn’t safe,” harbour chief Mara Voss said. Jon Adeyo denied that it may sink.";
            text = i % 400 == 7 ? "x".repeat(1001) : text;
            rows.add(RowFactory.create("d" + i, i % 500 == 250 ? null : text, i % 2 == 0 ? "en" : null));
        }
        return rows;
    }

    @Test
    void thatEveryRowIsAnnotatedAsTheCommandLineDoes() throws Exception {
        AnnotationOptions options = new AnnotationOptions("en", 1000, 60, true);
        Dataset<Row> input = spark.createDataFrame(corpus(), SCHEMA).repartition(2);
        DatasetAnnotator.annotate(input, options)
                .write()
                .parquet(folder.resolve("out").toString());
        List<Row> rows = spark.read().parquet(folder.resolve("out").toString()).collectAsList();
        assertThat(rows).hasSize(DOCUMENTS);
        assertThat(rows.stream().filter(row -> row.getAs("error") != null).map(DatasetAnnotatorTest::failure))
                .containsExactlyInAnyOrder(
                        "d7 read IOException longer than 1000 characters (--max-chars)",
                        "d250 read IOException no text",
                        "d407 read IOException longer than 1000 characters (--max-chars)",
                        "d750 read IOException no text",
                        "d807 read IOException longer than 1000 characters (--max-chars)");
        List<Row> good = rows.stream().filter(row -> row.getAs("error") == null).toList();
        assertThat(good.stream().map(row -> row.<String>getAs("json")))
                .containsExactlyInAnyOrderElementsOf(annotated());
        Row row = good.get(0);
        assertThat(row.<Object>getList(row.fieldIndex("entities"))).hasSizeGreaterThanOrEqualTo(2);
        Row quotation = row.<Row>getList(row.fieldIndex("quotations")).get(0);
        assertThat(quotation.<String>getAs("speaker")).isEqualTo("Mara Voss");
        assertThat(row.<Object>getList(row.fieldIndex("claims"))).isNotEmpty();
        assertThat(textOf(row.getAs("cas"))).contains("harbour chief");
    }

    private static String failure(Row row) {
        Row error = row.getAs("error");
        return String.join(" ", row.getAs("id"), error.getAs("stage"), error.getAs("error"), error.getAs("message"));
    }

    /** What {@code annotate} writes of the good rows. */
    private static List<String> annotated() throws Exception {
        Path lines = folder.resolve("in.jsonl");
        Files.writeString(
                lines,
                corpus().stream()
                        .filter(row ->
                                row.getString(1) != null && row.getString(1).length() <= 1000)
                        .map(row -> json(Map.of("id", row.getString(0), "text", row.getString(1))))
                        .collect(Collectors.joining("\n")));
        Path out = folder.resolve("out.jsonl");
        assertThat(RunCommand.of("annotate", lines.toString(), "-o", out.toString(), "--variant", "fast")
                        .exit())
                .isZero();
        return Files.readAllLines(out);
    }

    private static String json(Map<String, String> row) {
        try {
            return JsonMapper.builder().build().writeValueAsString(row);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String textOf(byte[] cas) throws Exception {
        JCas jcas = JCasFactory.createJCas();
        CasIOUtils.load(new ByteArrayInputStream(cas), jcas.getCas());
        return jcas.getDocumentText();
    }

    @Test
    void thatTheJobReadsAndWritesFiles() throws Exception {
        Path in = folder.resolve("job.jsonl");
        Files.writeString(in, """
                {"url": "a", "body": "Mara Voss denied it."}
                {"url": "b", "body": null}
                {"url": "c", "body": "Jon Adeyo said it sank."}
                {"body": "Tove Rask said it rose."}
                {"url": "e", "body": "Der Hafenmeister sagte am Montag, dass die Mole nicht sicher sei und niemand sie betreten dürfe."}
                {"url": "d", "body": "unfinis
                {}
                """);
        Path out = folder.resolve("job");
        int exit = new picocli.CommandLine(new AnnotateJob())
                .execute(in.toString(), out.toString(), "--jsonl", "--id-field", "url", "--text-field", "body");
        assertThat(exit).isZero();
        assertThat(spark.read().text(out.resolve("jsonl").toString()).collectAsList())
                .extracting(row -> row.getString(0).substring(0, 25))
                .containsExactlyInAnyOrder("{\"id\":\"a\",\"language\":\"en\"", "{\"id\":\"c\",\"language\":\"en\"");
        assertThat(spark.read().json(out.resolve("errors").toString()).collectAsList())
                .extracting(row -> row.<String>getAs("id") + ": " + row.<String>getAs("message"))
                .containsExactlyInAnyOrder(
                        "b: no text",
                        "e: not annotated: the document's language is \"de\", not \"en\"; set it, or the engines' parameter"
                                + " \"language\"",
                        "null: no id; the text begins: Tove Rask said it rose.",
                        "null: not JSON, or not of these fields: {\"url\": \"d\", \"body\": \"unfinis",
                        "null: neither id nor text");
    }

    @Test
    void thatAFolderThatIsInUseIsReplacedOnlyWhenAskedTo() throws Exception {
        Path in = folder.resolve("small.jsonl");
        Files.writeString(in, """
                {"id": "a", "text": "Mara Voss said it sank."}
                {"id": "b", "text": null}
                """);
        Path out = folder.resolve("small");
        StringWriter told = new StringWriter();
        assertThat(job(told, in, out)).isZero();
        assertThat(told.toString())
                .contains(
                        "1 of 2 rows annotated into " + out + " (quotations: 1, ", "1 failed, see " + out + "/errors");
        assertThat(job(told, in, out)).isEqualTo(2);
        assertThat(told.toString()).contains(out + " is not empty; --overwrite");
        assertThat(job(told, in, out, "--overwrite")).isZero();
    }

    private static int job(StringWriter told, Path in, Path out, String... options) {
        List<String> arguments = new ArrayList<>(List.of(in.toString(), out.toString()));
        arguments.addAll(List.of(options));
        return new picocli.CommandLine(new AnnotateJob())
                .setErr(new PrintWriter(told, true))
                .execute(arguments.toArray(String[]::new));
    }
}
