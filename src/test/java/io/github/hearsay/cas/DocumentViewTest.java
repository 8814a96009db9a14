package io.github.hearsay.cas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hearsay.cas.ClosedSets.Act;
import io.github.hearsay.cas.ClosedSets.QuotationKind;
import io.github.hearsay.io.html.ExampleDocuments;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.Mention;
import io.github.hearsay.type.Quotation;
import io.github.hearsay.type.Zone;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.StringArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentViewTest {

    private static final String MINIMAL = "{'id': 'a', 'text': 'So.'%s}";

    private static DocumentView parsed(String fields) {
        return DocumentJson.read(MINIMAL.replace("%s", fields).replace('\'', '"'));
    }

    @Test
    void thatWhatIsParsedIsWhatWasWritten() throws Exception {
        for (JCas jcas : new JCas[] {ExampleDocuments.harbourLevy(), ExampleDocuments.hostile()}) {
            String json = DocumentJson.write(DocumentView.of(jcas, "docs/levy"));
            assertThat(DocumentJson.write(DocumentJson.read(json))).isEqualTo(json);
        }
    }

    @Test
    void thatIdsFollowTheText() throws Exception {
        DocumentView levy = DocumentView.of(ExampleDocuments.harbourLevy(), "levy");
        for (int i = 0; i < levy.quotations().size(); i++) {
            assertThat(levy.quotations().get(i).id()).isEqualTo("Q" + (i + 1));
        }
        for (int i = 0; i < levy.claims().size(); i++) {
            assertThat(levy.claims().get(i).id()).isEqualTo("C" + (i + 1));
            assertThat(levy.quotationsById().keySet())
                    .containsAll(levy.claims().get(i).sources());
        }
        assertThat(levy.mentions()).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
    }

    @Test
    void thatSpansAreTrimmedAndThoseThatCannotBePassedOver() throws Exception {
        JCas jcas = JCasFactory.createText("Oda Brill  went home.", "en");
        new Mention(jcas, 0, 10).addToIndexes();
        new Mention(jcas, 0, 900).addToIndexes();
        new Mention(jcas, 9, 4).addToIndexes();
        new Zone(jcas, 9, 11).addToIndexes();
        new Quotation(jcas, 3, 9).addToIndexes();
        new Claim(jcas, 9, 40).addToIndexes();
        DocumentView view = DocumentView.of(jcas, "x");
        assertThat(view.mentions()).extracting(m -> m.span().of(view.text())).containsExactly("Oda Brill");
        assertThat(view.zones()).isEmpty();
        assertThat(view.quotations().get(0).joined()).isEqualTo("Brill");
        assertThat(view.claims()).isEmpty();
    }

    @Test
    void thatValuesOfNoSetAreNone() throws Exception {
        JCas jcas = JCasFactory.createText("Oda Brill went home.", "en");
        Quotation quotation = new Quotation(jcas, 0, 9);
        quotation.setKind("sung");
        quotation.setAct("speech");
        quotation.addToIndexes();
        Claim claim = new Claim(jcas, 0, 9);
        claim.setFlags(new StringArray(jcas, 2));
        claim.addToIndexes();
        DocumentView view = DocumentView.of(jcas, "x");
        assertThat(view.quotations().get(0).kind()).isNull();
        assertThat(view.quotations().get(0).act()).isEqualTo(Act.SPEECH);
        assertThat(view.claims().get(0).flags()).isEmpty();
        assertThat(DocumentJson.write(view))
                .contains("\"kind\":null,\"begin\":0", "\"flags\":[]", "\"predicate\":null");
    }

    @Test
    void thatHalfASurrogatePairIsEscaped() throws Exception {
        JCas jcas = JCasFactory.createText("caf\u00e9 \ud83d x", "en");
        assertThat(DocumentJson.write(DocumentView.of(jcas, "x"))).contains("caf\\u00E9 \\uD83D x");
        jcas.reset();
        jcas.setDocumentText("caf\u00e9 \ud83d\ude00");
        assertThat(DocumentJson.write(DocumentView.of(jcas, "x"))).contains("caf\u00e9 \ud83d\ude00");
    }

    @Test
    void thatOnlyIdAndTextAreNeeded() {
        DocumentView view = parsed("");
        assertThat(view).isEqualTo(DocumentView.empty("a", "So."));
        assertThat(parsed(", 'quotations': [{'kind': 'mixed', 'content': [{'begin': 0, 'end': 2}], 'mood': 'sad'}]")
                        .quotations())
                .singleElement()
                .satisfies(q -> {
                    assertThat(q.kind()).isEqualTo(QuotationKind.MIXED);
                    assertThat(q.confidence()).isNaN();
                    assertThat(q.cue()).isNull();
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        , 'entities': [{'begin': 0, 'end': 2}]                          | entities[0].label: | Missing
        , 'entities': [{'begin': 0, 'end': 2, 'label': 7}]              | entities[0].label: | 7
        , 'entities': [{'begin': '0', 'end': 2, 'label': 'ORG'}]        | entities[0].begin: | int
        , 'entities': [{'begin': 0.5, 'end': 2, 'label': 'ORG'}]        | entities[0].begin: | int
        , 'entities': [{'begin': null, 'end': 2, 'label': 'ORG'}]       | entities[0].begin: | null
        , 'entities': {}                                                | entities: | List
        , 'quotations': [{'content': [{'begin': 0, 'end': 4}]}]         | Words: | no span 0..4 in a text of 3
        , 'quotations': [{'kind': 'sung', 'content': []}]               | quotations[0].kind: | sung
        , 'quotations': [{'kind': 'direct'}]                            | quotations[0].content: | Missing
        , 'claims': [{'predicate': {'begin': 0, 'end': 2}}]             | claims[0].predicate.lemma: | Missing
        """)
    void thatABrokenFieldIsNamed(String fields, String where, String what) {
        assertThatThrownBy(() -> parsed(fields))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(where)
                .message()
                .satisfies(message -> assertThat(message.replace('"', '\'')).contains(what));
    }

    @ParameterizedTest
    @CsvSource({"[]", "null", "7", "{\"id\"", "{} {}"})
    void thatALineThatIsNoObjectIsRefused(String line) {
        assertThatThrownBy(() -> DocumentJson.read(line)).isInstanceOf(IllegalArgumentException.class);
    }
}
