package io.github.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.conventions.BadInput;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Time grows with the length of a document, whatever is in it: four times the text take less than nine times as long, where
 * quadratic time would be sixteen. {@code -Dscaling.length=N} measures with longer texts.
 */
class ScalingTest {

    private static final int LENGTH = Integer.getInteger("scaling.length", 12_000);
    private static final int MOST = 9;
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
                "“",
                "\" ",
                ". ",
                "a",
                "the mole of Mirren held and ",
                "“Oda said, ‘It holds,’ ",
                "Oda Lund said that ",
                "He said she said. ",
                "Share this article\n\n“It holds,” said Oda Lund, who denied that it would not.\n\n",
                "Oda Lund, 43, of Mirren Port Authority, told Corin Blythe she believed the mole was safe.\n"
            })
    @BadInput({20, 21, 22})
    void thatTimeGrowsWithLength(String piece) throws Exception {
        time(piece, LENGTH);
        double once = Math.min(time(piece, LENGTH), time(piece, LENGTH));
        double four = Math.min(time(piece, 4 * LENGTH), time(piece, 4 * LENGTH));
        assertThat(four / once)
                .as("%.0f ms for %d characters, %.0f ms for four times as many", once / 1e6, LENGTH, four / 1e6)
                .isLessThan(MOST);
    }

    /** In nanoseconds of this thread, so that other work of the machine does not count. */
    private static long time(String piece, int length) throws Exception {
        String text = piece.repeat(length / piece.length());
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        annotator.annotate(text, "en");
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }
}
