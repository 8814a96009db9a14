package io.github.hearsay.evaluation.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.cas.ClosedSets.QuotationKind;
import io.github.hearsay.evaluation.AnnotatedText;
import io.github.hearsay.evaluation.QuotationSpans;
import io.github.hearsay.evaluation.Score;
import io.github.hearsay.evaluation.coreference.Linked;
import io.github.hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PronounSourcesTest {

    private static final Linked NEWS =
            new Linked("He said it was late. She said so too. I know, he said. Voss agreed, and they hoped.");

    private final PronounSources sources = new PronounSources();

    @Test
    void thatAnsweredAndRightOnesAreCountedByPronoun() {
        sources.add(
                new AnnotatedText<>(
                        "d",
                        NEWS.text(),
                        List.of(
                                by("He", "Mayor Idris Holm"),
                                by("She 1", "Mara Voss"),
                                by("he 3", "Idris Holm"),
                                by("Voss", "Mara Voss"),
                                by("they", ""))),
                List.of(by("He", "Holm"), by("She 1", ""), by("he 3", "Mara Voss"), by("Voss", "Mara Voss")));
        assertThat(sources.gold()).isEqualTo(3);
        assertThat(sources.scores()).containsExactly(Score.of("he", 1, 2, 2), Score.of("she", 0, 0, 1));
    }

    @Test
    void thatASourceThatIsNoPronounAnswersNothing() {
        Span longer = NEWS.find("He said");
        QuotationSpans other =
                new QuotationSpans(QuotationKind.INDIRECT, List.of(), List.of(), List.of(longer), "Idris Holm");
        sources.add(new AnnotatedText<>("d", NEWS.text(), List.of(by("He", "Idris Holm"))), List.of(other));
        assertThat(sources.scores()).containsExactly(Score.of("he", 0, 0, 1));
    }

    private static QuotationSpans by(String source, String speaker) {
        return new QuotationSpans(QuotationKind.INDIRECT, List.of(), List.of(), List.of(NEWS.find(source)), speaker);
    }
}
