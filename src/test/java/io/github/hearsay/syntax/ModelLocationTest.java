package io.github.hearsay.syntax;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngine;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hearsay.conventions.BadInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.uima.resource.ResourceInitializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model file that is damaged is told by one error that names it. */
class ModelLocationTest {

    @TempDir
    private Path folder;

    private static byte[] shipped() throws IOException {
        try (InputStream in = ModelLocationTest.class.getResourceAsStream("en/segmenter.model")) {
            return in.readAllBytes();
        }
    }

    @Test
    @BadInput({45, 52})
    void thatAShortenedModelIsRefused() throws Exception {
        byte[] model = shipped();
        for (int length : new int[] {0, 1, 9, 10, 100, model.length / 2, model.length - 9, model.length - 1}) {
            refused(Arrays.copyOf(model, length));
        }
    }

    @Test
    @BadInput({45, 52})
    void thatAFlippedBitIsRefused() throws Exception {
        byte[] model = shipped();
        Random random = new Random(4);
        for (int n = 0; n < 20; n++) {
            byte[] damaged = model.clone();
            // The first ten bytes tell of a time and a system, which mean nothing; the last byte may be filled up.
            int at = 10 + random.nextInt(model.length - 20);
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            refused(damaged);
        }
    }

    private void refused(byte[] model) throws IOException {
        Path file = Files.write(folder.resolve("damaged.model"), model);
        assertThatThrownBy(() ->
                        createEngine(SyntaxSegmenter.class, SyntaxSegmenter.PARAM_MODEL_LOCATION, file.toString()))
                .isInstanceOf(ResourceInitializationException.class)
                .hasStackTraceContaining(file + ": not a readable model: ");
    }
}
