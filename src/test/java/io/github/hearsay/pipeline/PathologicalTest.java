package io.github.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import io.github.hearsay.conventions.BadInput;
import io.github.hearsay.text.CpuTime;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that no person wrote: annotated soundly, in a time that grows with their length, which the profile {@code times}
 * measures ({@code mvn -Ptimes test}). {@code -Dscaling.length=N} measures with longer texts, {@code -Ddocument.length=N} annotates a longer
 * document, {@code -Dtested.variant=deep} uses another variant.
 */
class PathologicalTest extends WholePipeline {

    private static final int LENGTH = Integer.getInteger("scaling.length", 5_000);
    private static final int DOCUMENT = Integer.getInteger("document.length", 100_000);
    /** How many times as long twice the text may take; where time is quadratic it is four. */
    private static final double MOST = 3;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“",
                "“ ",
                "\" ",
                ". ",
                "a",
                "\n",
                "said ",
                "the mole of Mirren held and ",
                "Oda Lund said ",
                "Oda Lund said that ",
                "that he said, ",
                "He said she said. ",
                "“Oda Lund said, ",
                "“Oda said, ‘It holds,’ ",
                "‘It holds,’ ",
                "“It holds,” said Oda Lund. ",
                "Oda Lund, a nurse who ",
                "Oda Lund and ",
                "If it will not, ",
                "Oda: ",
                "according to ",
                "It holds.\n\n“",
                "(of [the {mole ",
                "Share this article\n\n“It holds,” said Oda Lund, who denied that it would not.\n\n",
                "Oda Lund, 43, of Mirren Port Authority, told Corin Blythe she believed the mole was safe.\n"
            })
    @BadInput({20, 21, 22})
    @Tag("time")
    void thatTimeGrowsWithLength(String piece) throws Exception {
        Invariants.hold(annotated(piece, LENGTH));
        double once = CpuTime.least(2, () -> annotated(piece, LENGTH));
        double twice = CpuTime.least(2, () -> annotated(piece, 2 * LENGTH));
        double four = CpuTime.least(2, () -> annotated(piece, 4 * LENGTH));
        String measured = String.format(
                Locale.ROOT,
                "%d, %d and %d characters: %.0f, %.0f and %.0f ms, %.2f times a doubling",
                LENGTH,
                2 * LENGTH,
                4 * LENGTH,
                once / 1e6,
                twice / 1e6,
                four / 1e6,
                Math.sqrt(four / once));
        System.out.println(measured + ": " + piece.strip().replace("\n\n", " ¶ "));
        assertThat(Math.sqrt(four / once)).as(measured).isLessThan(MOST);
    }

    private static JCas annotated(String piece, int length) throws Exception {
        return annotator.annotate(piece.repeat(length / piece.length()), "en");
    }

    @ParameterizedTest
    @CsvSource({
        "10000, “",
        "10000, .",
        "10000, !",
        "1000000, a",
        "100000, 'so '",
        "10000, (",
        "5000, “‘",
    })
    @BadInput({20, 21})
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void thatMuchOfOneIsAnnotated(int times, String piece) throws Exception {
        JCas jcas =
                annotator.annotate("Oda Lund left. " + piece.repeat(times) + "\n\n“It holds,” said Oda Lund.", "en");
        Invariants.hold(jcas);
        assertThat(jcas.select(Token.class).asList()).hasSizeGreaterThan(10);
        assertThat(jcas.select(Sentence.class).map(s -> s.getCoveredText()).toList())
                .contains("“It holds,” said Oda Lund.");
    }

    @Test
    @BadInput(22)
    void thatALongDocumentIsAnnotated() throws Exception {
        String article = String.join("\n\n", News.samples()) + "\n\n";
        long start = CpuTime.now();
        JCas jcas = annotated(article, Math.max(DOCUMENT, article.length()));
        System.out.printf(
                Locale.ROOT,
                "%d characters in %.1f s of this thread%n",
                jcas.getDocumentText().length(),
                (CpuTime.now() - start) / 1e9);
        Invariants.hold(jcas);
    }
}
