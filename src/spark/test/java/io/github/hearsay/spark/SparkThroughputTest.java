package io.github.hearsay.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.cli.RunCommand;
import io.github.hearsay.cpe.Measured;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A corpus of yours through the job on two threads: how fast, how large, and whether it says what annotate says. */
class SparkThroughputTest {

    @TempDir
    private Path folder;

    @Test
    void thatTheJobGivesWhatAnnotateGives() throws Exception {
        Path corpus = Measured.corpus();
        Path out = folder.resolve("out");
        Path expected = Measured.annotated().orElse(folder.resolve("annotate.jsonl"));
        if (!Files.exists(expected)) {
            RunCommand.of(
                    "annotate",
                    corpus.toString(),
                    "-o",
                    expected.toString(),
                    "--threads",
                    "2",
                    "--variant",
                    Measured.variant());
        }
        SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .getOrCreate();
        try {
            Measured measured = Measured.of(
                    "Spark local[2]",
                    () -> assertThat(new CommandLine(new AnnotateJob())
                                    .execute(
                                            corpus.toString(),
                                            out.toString(),
                                            "--jsonl",
                                            "--partitions",
                                            "4",
                                            "--variant",
                                            Measured.variant()))
                            .isZero());
            List<Row> lines = spark.read().text(out.resolve("jsonl").toString()).collectAsList();
            long failed = spark.read().text(out.resolve("errors").toString()).count();
            Set<Integer> hashes = new HashSet<>();
            lines.forEach(line -> hashes.add(line.getString(0).hashCode()));
            assertThat(Files.readAllLines(expected))
                    .hasSameSizeAs(lines)
                    .allMatch(line -> hashes.contains(line.hashCode()));
            System.out.println(
                    measured.line(lines.size() + failed) + "\n  failed: " + failed + "\n" + Measured.process());
        } finally {
            spark.stop();
        }
    }
}
