package io.github.hearsay.pipeline;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no person wrote: annotated soundly, in a time that grows with their length. */
class PathologicalTest {

    private static final int LENGTH = 15_000;
    private static Annotator annotator;

    @BeforeAll
    static void load() throws Exception {
        annotator = new Annotator();
    }

    @AfterAll
    static void close() {
        annotator.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“ ",
                "a",
                "\n",
                "said ",
                "Oda Lund said ",
                "Oda Lund said that ",
                "that he said, ",
                "“Oda Lund said, ",
                "‘It holds,’ ",
                "“It holds,” said Oda Lund. ",
                "Oda Lund, a nurse who ",
                "Oda Lund and ",
                "If it will not, ",
                "Oda: ",
                "according to ",
                "It holds.\n\n“"
            })
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void thatRepetitionIsHarmless(String piece) throws Exception {
        Invariants.hold(annotator.annotate(piece.repeat(LENGTH / piece.length()), "en"));
    }
}
