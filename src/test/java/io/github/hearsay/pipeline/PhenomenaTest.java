package io.github.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.hearsay.pipeline.Phenomenon.Example;
import java.util.List;
import java.util.function.Function;
import org.apache.uima.UIMAException;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The phenomena of the language, each with examples; a known gap that has closed fails, so that its mark is removed. */
class PhenomenaTest {

    private static Annotator annotator;

    @BeforeAll
    static void load() throws Exception {
        annotator = new Annotator();
    }

    @AfterAll
    static void close() {
        annotator.close();
    }

    @TestFactory
    DynamicContainer quotations() {
        return tests("quotations", Rendering::quotations);
    }

    @TestFactory
    DynamicContainer zones() {
        return tests("zones", Rendering::zones);
    }

    @TestFactory
    DynamicContainer mentions() {
        return tests("mentions", Rendering::mentions);
    }

    @TestFactory
    DynamicContainer claims() {
        return tests("claims", Rendering::claims);
    }

    private static DynamicContainer tests(String name, Function<JCas, String> rendering) {
        List<Phenomenon> all = Phenomenon.read("/phenomena/" + name + ".txt");
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

    private static JCas annotate(String text) throws UIMAException, org.apache.uima.fit.validation.ValidationException {
        JCas jcas = annotator.annotate(text, "en");
        Invariants.hold(jcas);
        return jcas;
    }
}
