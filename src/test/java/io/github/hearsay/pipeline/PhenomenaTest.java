package io.github.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.hearsay.pipeline.Phenomenon.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.apache.uima.UIMAException;
import org.apache.uima.fit.validation.ValidationException;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The phenomena of the language, each with examples. A known gap must give what it is said to give at present, so that
 * nothing changes unseen; {@code -Dgolden.update=true} writes what gaps give now and removes the mark of those that have closed.
 */
class PhenomenaTest extends WholePipeline {

    @TestFactory
    DynamicContainer quotations() throws Exception {
        return tests("quotations", Rendering::quotations);
    }

    @TestFactory
    DynamicContainer zones() throws Exception {
        return tests("zones", Rendering::zones);
    }

    @TestFactory
    DynamicContainer mentions() throws Exception {
        return tests("mentions", Rendering::mentions);
    }

    @TestFactory
    DynamicContainer claims() throws Exception {
        return tests("claims", Rendering::claims);
    }

    @TestFactory
    DynamicContainer factuality() throws Exception {
        return tests("factuality", Rendering::factuality);
    }

    @TestFactory
    DynamicContainer events() throws Exception {
        return tests("events", Rendering::events);
    }

    private static DynamicContainer tests(String name, Function<JCas, String> rendering) throws Exception {
        Path file = Path.of("src/test/resources/phenomena", name + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            update(file, rendering);
        }
        List<Phenomenon> all = Phenomenon.read(Files.readAllLines(file));
        long examples = all.stream().mapToLong(p -> p.examples().size()).sum();
        long gaps = all.stream().mapToLong(Phenomenon::gaps).sum();
        return dynamicContainer(
                name + ": " + (examples - gaps) + " of " + examples + " examples hold, " + gaps + " known gaps",
                all.stream().map(phenomenon -> tests(phenomenon, rendering)));
    }

    private static DynamicContainer tests(Phenomenon phenomenon, Function<JCas, String> rendering) {
        return dynamicContainer(
                phenomenon.name(), phenomenon.examples().stream().map(example -> test(example, rendering)));
    }

    private static DynamicTest test(Example example, Function<JCas, String> rendering) {
        return dynamicTest((example.isGap() ? "known gap: " : "") + example.text(), () -> {
            String actual = rendering.apply(annotate(example.text()));
            if (example.present() == null) {
                assertThat(actual).isEqualTo(example.expected());
            } else {
                assertThat(actual).as("this gap has closed: remove its mark").isNotEqualTo(example.expected());
                assertThat(actual).as("this gap gives something else now").isEqualTo(example.present());
            }
        });
    }

    private static void update(Path file, Function<JCas, String> rendering) throws IOException {
        Files.write(file, Phenomenon.update(Files.readAllLines(file), text -> {
            try {
                return rendering.apply(annotate(text));
            } catch (UIMAException | ValidationException e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    private static JCas annotate(String text) throws UIMAException, ValidationException {
        JCas jcas = annotator.annotate(text, "en");
        Invariants.hold(jcas);
        return jcas;
    }
}
