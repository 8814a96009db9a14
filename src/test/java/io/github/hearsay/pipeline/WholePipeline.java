package io.github.hearsay.pipeline;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Loads the whole pipeline once for the tests of a class. */
abstract class WholePipeline {

    static Annotator annotator;

    @BeforeAll
    static void load() throws Exception {
        annotator = new Annotator();
    }

    @AfterAll
    static void close() {
        annotator.close();
    }
}
