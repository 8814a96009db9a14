package io.github.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.pipeline.Phenomenon.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.uima.UIMAException;
import org.apache.uima.fit.validation.ValidationException;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The phenomena of the language, each with examples, for each variant. A known gap must give what it is said to give at
 * present, so that nothing changes unseen; {@code -Dgolden.update=true} writes what gaps give now and removes the mark of
 * those that have closed.
 */
class PhenomenaTest {

    private static final List<String> VARIANTS = List.of(ModelSource.FAST, ModelSource.DEEP);
    private static final Map<String, Annotator> ANNOTATORS = new HashMap<>();

    @BeforeAll
    static void load() throws Exception {
        for (String variant : VARIANTS) {
            ANNOTATORS.put(variant, new Annotator(Hearsay.createEngineDescription(Setup.DEFAULT.withVariant(variant))));
        }
    }

    @AfterAll
    static void close() {
        ANNOTATORS.values().forEach(Annotator::close);
    }

    @TestFactory
    List<DynamicContainer> quotations() throws Exception {
        return tests("quotations", Rendering::quotations);
    }

    @TestFactory
    List<DynamicContainer> zones() throws Exception {
        return tests("zones", Rendering::zones);
    }

    @TestFactory
    List<DynamicContainer> mentions() throws Exception {
        return tests("mentions", Rendering::mentions);
    }

    @TestFactory
    List<DynamicContainer> claims() throws Exception {
        return tests("claims", Rendering::claims);
    }

    @TestFactory
    List<DynamicContainer> factuality() throws Exception {
        return tests("factuality", Rendering::factuality);
    }

    @TestFactory
    List<DynamicContainer> events() throws Exception {
        return tests("events", Rendering::events);
    }

    private static List<DynamicContainer> tests(String name, Function<JCas, String> rendering) throws Exception {
        Path file = Path.of("src/test/resources/phenomena", name + ".txt");
        List<DynamicContainer> all = new ArrayList<>();
        for (String variant : VARIANTS) {
            if (Boolean.getBoolean("golden.update")) {
                update(file, variant, rendering);
            }
            all.add(tests(name, variant, Phenomenon.read(Files.readAllLines(file)), rendering));
        }
        return all;
    }

    private static DynamicContainer tests(
            String name, String variant, List<Phenomenon> all, Function<JCas, String> rendering) {
        long examples = all.stream().mapToLong(p -> p.examples().size()).sum();
        long gaps = all.stream().mapToLong(p -> p.gaps(variant)).sum();
        return dynamicContainer(
                name + ", " + variant + ": " + (examples - gaps) + " of " + examples + " examples hold, " + gaps
                        + " known gaps",
                all.stream()
                        .map(phenomenon -> dynamicContainer(
                                phenomenon.name(),
                                phenomenon.examples().stream().map(example -> test(example, variant, rendering)))));
    }

    private static DynamicTest test(Example example, String variant, Function<JCas, String> rendering) {
        String present = example.present(variant);
        return dynamicTest((present == null ? "" : "known gap: ") + example.text(), () -> {
            String actual = rendering.apply(annotate(variant, example.text()));
            if (present == null) {
                assertThat(actual).isEqualTo(example.expected());
            } else {
                assertThat(actual).as("this gap has closed: remove its mark").isNotEqualTo(example.expected());
                assertThat(actual).as("this gap gives something else now").isEqualTo(present);
            }
        });
    }

    private static void update(Path file, String variant, Function<JCas, String> rendering) throws IOException {
        Files.write(file, Phenomenon.update(Files.readAllLines(file), variant, text -> {
            try {
                return rendering.apply(annotate(variant, text));
            } catch (UIMAException | ValidationException e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    private static JCas annotate(String variant, String text) throws UIMAException, ValidationException {
        JCas jcas = Objects.requireNonNull(ANNOTATORS.get(variant)).annotate(text, "en");
        Invariants.hold(jcas);
        return jcas;
    }
}
