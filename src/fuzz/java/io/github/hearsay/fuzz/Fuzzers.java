package io.github.hearsay.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * The targets for Jazzer, which looks for bytes that break them as long as it is told:
 * {@code JAZZER_FUZZ=1 mvn -Pfuzz test -Dtest=Fuzzers#marks}.
 */
class Fuzzers {

    private static final String TIME = "3m";

    @FuzzTest(maxDuration = TIME)
    void marks(byte[] bytes) {
        Targets.marks(bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void tokens(byte[] bytes) throws Exception {
        Targets.tokens(bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void texts(byte[] bytes) throws Exception {
        Targets.texts(bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void models(byte[] bytes) throws Exception {
        Targets.models(bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void files(byte[] bytes) throws Exception {
        Targets.files(bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void lines(byte[] bytes) throws Exception {
        Targets.lines(bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void pages(byte[] bytes) throws Exception {
        Targets.pages(bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void encoder(byte[] bytes) {
        Targets.encoder(bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void reading(byte[] bytes) throws Exception {
        Targets.reading(bytes);
    }
}
