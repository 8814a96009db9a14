package io.github.hearsay.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceSizeTest {

    private static final int LONGEST = 300;

    @Test
    void thatNoSourceFileIsLong() throws Exception {
        assertThat(sources(Path.of("src")))
                .isNotEmpty()
                .allSatisfy(source ->
                        assertThat(lines(source)).as("lines of %s", source).isLessThanOrEqualTo(LONGEST));
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static int lines(Path source) throws IOException {
        try (Stream<String> lines = Files.lines(source)) {
            return (int) lines.count();
        }
    }
}
