package io.github.hearsay.pipeline;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Loads the whole pipeline once for the tests of a class, in the variant that {@code -Dtested.variant} names. */
abstract class WholePipeline {

    static Annotator annotator;

    @BeforeAll
    static void load() throws Exception {
        annotator = new Annotator(Hearsay.createEngineDescription(
                Setup.DEFAULT.withVariant(System.getProperty("tested.variant", "fast"))));
    }

    @AfterAll
    static void close() {
        annotator.close();
    }
}
