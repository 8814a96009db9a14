package io.github.hearsay.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.cas.Attribution.SourceWords;
import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.language.Language;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who a source is, from the mentions of the document. */
class SpeakerResolverTest {

    private static final String JOINT = "Pia/PROPN Heldt/PROPN and/CCONJ Voss/PROPN said/VERB they/PRON left/VERB";

    private final List<EntityMention> mentions = new ArrayList<>();

    @Test
    void thatAPersonIsCalledByTheFullestName() {
        String text = "Voss/PROPN ,/PUNCT a/DET clerk/NOUN ,/PUNCT said/VERB";
        mention(text, 0, 1, "E1", "Mara Voss", "name", "PERSON");
        assertThat(resolve(text, 0, 5))
                .extracting(SourceWords::name, SourceWords::kind, SourceWords::entity)
                .containsExactly("Mara Voss", "named", "E1");
    }

    @Test
    void thatAnAppositionDoesNotHideAnOrganisation() {
        String text = "Brandt/PROPN Line/PROPN ,/PUNCT the/DET owner/NOUN ,/PUNCT said/VERB";
        mention(text, 0, 2, "E1", "Brandt Line Ltd", "name", "ORG");
        assertThat(resolve(text, 0, 6))
                .extracting(SourceWords::name, SourceWords::kind)
                .containsExactly("Brandt Line Ltd", "named");
    }

    @Test
    void thatAModifierIsNeverTheSpeaker() {
        String text = "Analysts/NOUN at/ADP Corvane/PROPN Bank/PROPN said/VERB";
        mention(text, 2, 4, "E1", "Corvane Bank", "name", "ORG");
        assertThat(resolve(text, 0, 4).name()).isEqualTo("Analysts at Corvane Bank");
    }

    @Test
    void thatAPlaceBeforeWhoDoesNotSpeak() {
        String text = "Dockers/NOUN in/ADP Mirren/PROPN ,/PUNCT who/PRON said/VERB";
        mention(text, 2, 3, "E1", "Mirren", "name", "GPE");
        assertThat(resolve(text, 4, 5).entity()).isEmpty();
    }

    @Test
    void thatTwoSpeakersAreBothNamed() {
        group();
        assertThat(resolve(JOINT, 0, 4))
                .extracting(SourceWords::name, SourceWords::kind, SourceWords::entity)
                .containsExactly("Pia Heldt and Mara Voss", "named", "E3");
    }

    @Test
    void thatTheyAreTwoSpeakers() {
        group();
        assertThat(resolve(JOINT, 5, 6))
                .extracting(SourceWords::name, SourceWords::kind)
                .containsExactly("Pia Heldt and Mara Voss", "pronoun");
    }

    @Test
    void thatSomebodyWithoutANameIsTheFullestPhrase() {
        String text = "A/DET county/NOUN clerk/NOUN left/VERB ;/PUNCT she/PRON said/VERB";
        mention(text, 0, 3, "E1", "A county clerk", "nominal", "PERSON");
        mention(text, 5, 6, "E1", "A county clerk", "pronoun", "PERSON");
        assertThat(resolve(text, 5, 6))
                .extracting(SourceWords::name, SourceWords::entity)
                .containsExactly("A county clerk", "");
    }

    @Test
    void thatNoNameEndsInAComma() {
        assertThat(resolve("a/DET clerk/NOUN ,/PUNCT said/VERB", 0, 3).name()).isEqualTo("a clerk");
    }

    private void group() {
        mention(JOINT, 0, 4, "E3", "Pia Heldt and Mara Voss", "nominal", "PERSON");
        mention(JOINT, 0, 2, "E1", "Pia Heldt", "name", "PERSON");
        mention(JOINT, 3, 4, "E2", "Mara Voss", "name", "PERSON");
        mention(JOINT, 5, 6, "E3", "Pia Heldt and Mara Voss", "pronoun", "PERSON");
    }

    private void mention(String tagged, int first, int end, String entity, String name, String kind, String label) {
        Span span = Tagged.words(tagged).span(first, end);
        mentions.add(new EntityMention(span, entity, name, kind, label, ""));
    }

    private SourceWords resolve(String tagged, int first, int end) {
        Words words = Tagged.words(tagged);
        QuotationVocabulary vocabulary = new QuotationVocabulary(Language.of("en"));
        QuotedWords layout = new QuotedWords(words, vocabulary, List.of(), mentions, List.of());
        SpeakerResolver resolver = new SpeakerResolver(layout, new SourceKinds(Language.of("en"), vocabulary));
        return resolver.resolve(words.span(first, end), new WordRange(first, end));
    }
}
