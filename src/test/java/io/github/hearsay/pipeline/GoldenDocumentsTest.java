package io.github.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole articles, read by a person: zones and quotations as well as names written back into the text, a block a paragraph, and
 * claims, a block each in the order of their predicates. What is annotated wrong is a known gap, as in {@link Phenomenon}.
 */
class GoldenDocumentsTest extends WholePipeline {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    @TestFactory
    Stream<DynamicContainer> articles() {
        return Stream.of("lock-gate", "market-fire", "council-blog", "wage-talks")
                .map(name -> DynamicContainer.dynamicContainer(
                        name,
                        Stream.of(
                                test(name, "marked", Rendering::zonesAndQuotations, "\n\n"),
                                test(name, "names", Rendering::mentions, "\n\n"),
                                test(name, "claims", Rendering::claims, "\n"))));
    }

    private static DynamicTest test(String name, String what, Function<JCas, String> rendering, String between) {
        return DynamicTest.dynamicTest(what, () -> {
            JCas jcas = annotator.annotate(Files.readString(FOLDER.resolve(name + ".txt")), "en");
            Invariants.hold(jcas);
            List<String> found = List.of(rendering.apply(jcas).strip().split(between, -1));
            Path file = FOLDER.resolve(name + "." + what + ".txt");
            if (Boolean.getBoolean("golden.update")) {
                update(file, found);
            }
            assertThat(found)
                    .isEqualTo(GoldenBlock.read(file).stream()
                            .map(GoldenBlock::present)
                            .toList());
        });
    }

    /** Writes what comes out; a gap stays one as long as as many blocks come out as before. */
    private static void update(Path file, List<String> found) throws IOException {
        List<GoldenBlock> before = Files.exists(file) ? GoldenBlock.read(file) : List.of();
        Stream.Builder<GoldenBlock> blocks = Stream.builder();
        for (int i = 0; i < found.size(); i++) {
            boolean gap = before.size() == found.size() && before.get(i).isGap();
            blocks.add(new GoldenBlock(gap ? before.get(i).expected() : found.get(i), found.get(i)));
        }
        GoldenBlock.write(file, blocks.build().toList());
    }
}
