package io.github.hearsay.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.encoder.Encoder;
import io.github.hearsay.encoder.EncoderModel;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.text.WordsBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The training of the deep variant, run to its last line on a tiny model. */
class DeepTrainingTest {

    private static final String NEEDS = "import torch, onnx, onnxruntime";

    @TempDir
    private Path folder;

    @Test
    void thatTrainingResumesExportsAndChecks() {
        String python = Stream.of(System.getenv("HEARSAY_PYTHON"), "python3", "/usr/bin/python3")
                .filter(program -> program != null && run(program, "-c", NEEDS).equals(""))
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(
                python != null,
                "SKIPPED: no Python with torch, onnx and onnxruntime (HEARSAY_PYTHON names one), the training is not run");
        assertThat(run(python, "-m", "deep", "--smoke", "--keep", folder.toString()))
                .contains("resumed at step", "onnx int8", "las", "deep.properties", "smoke run passed")
                .doesNotContain("Traceback");
        Encoder encoder = EncoderModel.load(new ModelSource("en", ModelSource.DEEP, folder.toString()));
        WordsBuilder builder = new WordsBuilder();
        builder.sentence();
        builder.word(0, 5, "X", "");
        builder.word(6, 10, "X", "");
        List<Integer> sizes = new ArrayList<>();
        encoder.read(builder.build("Voyle said", List.of()), window -> {
            sizes.add(window.scores("cue").length);
            window.roles(new int[] {0, 1}, new int[] {1}, (anchor, first, near) -> sizes.add(near.length));
            sizes.add(window.scores("names").length);
            sizes.add(window.arcs(0, 2).length);
            sizes.add(window.relations(0, new int[] {2, 0}).length);
        });
        int relations = encoder.labels("trees.relations").size();
        int names = encoder.labels("names.tags").size();
        assertThat(sizes).containsExactly(2 * 3, 2 * 5, 2 * names, 2 * 3, 2 * relations);
    }

    /** What a program prints, errors among it. */
    private String run(String... command) {
        Path printed = folder.resolve("printed.txt");
        ProcessBuilder builder = new ProcessBuilder(List.of(command))
                .directory(Path.of("src/train").toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        try {
            Process process = builder.start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return "still running";
            }
            return Files.readString(printed, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}
