package io.github.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hearsay.cas.ClosedSets.QuotationKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoldReaderTest {

    @Test
    void thatOffsetsBehindAnEmojiBecomeCodeUnits() throws IOException {
        List<AnnotatedText<EntitySpan>> documents = new ArrayList<>();
        GoldReader.entities(Fixtures.file("entities.gold.jsonl"), d -> documents.add(d.names()));
        assertThat(documents.get(0).items())
                .extracting(e -> e.span().of(documents.get(0).text()))
                .containsExactly("Orla Finch", "Tarn Bay", "Quay Trust", "March");
    }

    @Test
    void thatAContentOfTwoPiecesAndAMissingSourceAreRead() throws IOException {
        List<AnnotatedText<QuotationSpans>> documents = new ArrayList<>();
        GoldReader.quotations(Fixtures.file("quotations.gold.jsonl"), documents::add);
        assertThat(documents).extracting(AnnotatedText::id).containsExactly("quay", "harbor", "boats");
        List<QuotationSpans> quay = documents.get(0).items();
        assertThat(quay.get(1).content())
                .extracting(span -> span.of(documents.get(0).text()))
                .containsExactly("It will", "reopen in May");
        assertThat(quay.get(2).source()).isEmpty();
        assertThat(quay)
                .extracting(QuotationSpans::kind)
                .containsExactly(QuotationKind.DIRECT, QuotationKind.INDIRECT, QuotationKind.INDIRECT);
    }

    @Test
    void thatABrokenLineIsNamed() {
        assertThatThrownBy(() -> GoldReader.entities(Fixtures.file("broken-json.jsonl"), d -> {}))
                .isInstanceOf(BrokenLineException.class)
                .hasMessageContaining("broken-json.jsonl, line 3: ");
    }

    @Test
    void thatAFieldOfAnotherTypeIsNamed() {
        assertThatThrownBy(() -> GoldReader.entities(Fixtures.file("broken-field.jsonl"), d -> {}))
                .hasMessageContaining("broken-field.jsonl, line 2: entities[0].type: ")
                .hasMessageContaining("String");
    }

    @Test
    void thatAMissingFieldIsNamed() {
        assertThatThrownBy(() -> GoldReader.quotations(Fixtures.file("broken-field.jsonl"), d -> {}))
                .hasMessageContaining("broken-field.jsonl, line 2: quotes: Missing");
    }

    @Test
    void thatASpanBehindTheTextIsRefused() {
        assertThatThrownBy(() -> GoldReader.quotations(Fixtures.file("broken-span.jsonl"), d -> {}))
                .hasMessageEndingWith("line 1: no span 0..4 in a text of 3");
    }
}
