package io.github.hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Gives each target its seeds and what fuzzing has found; {@code mvn -Pfuzz} looks for more. */
class SeedsTest {

    private static final Path SEEDS = Path.of("src/test/resources/io/github/hearsay/fuzz/FuzzersInputs");

    @TestFactory
    Stream<DynamicContainer> thatSeedsAreSurvived() {
        return new TreeMap<>(Targets.ALL)
                .entrySet().stream()
                        .map(target -> DynamicContainer.dynamicContainer(
                                target.getKey(),
                                seeds(target.getKey()).stream()
                                        .map(seed -> DynamicTest.dynamicTest(
                                                String.valueOf(seed.getFileName()),
                                                () -> target.getValue().run(Files.readAllBytes(seed))))));
    }

    @Test
    void thatEveryTargetHasSeeds() throws IOException {
        try (Stream<Path> folders = Files.list(SEEDS)) {
            assertThat(folders.map(folder -> String.valueOf(folder.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(Targets.ALL.keySet());
        }
        assertThat(Targets.ALL.keySet())
                .allSatisfy(target -> assertThat(seeds(target)).isNotEmpty());
    }

    private static List<Path> seeds(String target) {
        try (Stream<Path> seeds = Files.list(SEEDS.resolve(target))) {
            return seeds.sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
