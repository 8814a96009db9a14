package io.github.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.hearsay.pipeline.Phenomenon.Example;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.uima.UIMAException;
import org.apache.uima.fit.validation.ValidationException;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The phenomena of the language, each with examples; a known gap that has closed fails, so that its mark is removed.
 * {@code -Dgolden.update=true} sets and removes the marks of gaps.
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
        return dynamicTest((example.gap() ? "known gap: " : "") + example.text(), () -> {
            String actual = rendering.apply(annotate(example.text()));
            if (example.gap()) {
                assertThat(actual).as("this gap has closed: remove its mark").isNotEqualTo(example.expected());
            } else {
                assertThat(actual).isEqualTo(example.expected());
            }
        });
    }

    private static void update(Path file, Function<JCas, String> rendering) throws Exception {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        for (Phenomenon phenomenon : Phenomenon.read(lines)) {
            for (Example example : phenomenon.examples()) {
                String actual = rendering.apply(annotate(example.text()));
                Phenomenon.mark(lines, example, !actual.equals(example.expected()));
            }
        }
        Files.write(file, lines);
    }

    private static JCas annotate(String text) throws UIMAException, ValidationException {
        JCas jcas = annotator.annotate(text, "en");
        Invariants.hold(jcas);
        return jcas;
    }
}
