package io.github.hearsay.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.language.Language;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules attribute by verbs, phrases and nouns, with the borders of sources and contents. */
class AttributionRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a clause behind its cue
                "{Lund/PROPN|source} {said/VERB/say|cue} {the/DET quay/NOUN was/AUX/be shut/ADJ|content} ./PUNCT",
                "{The/DET harbour/NOUN board/NOUN|source} {denied/VERB/deny|cue} {that/SCONJ boats/NOUN/boat had/AUX/have"
                        + " sunk/VERB/sink|content} ./PUNCT",
                "{She/PRON|source} {has/AUX/have repeatedly/ADV said/VERB/say|cue} {nobody/PRON knew/VERB/know|content} ./PUNCT",
                // the title belongs to the source
                "{Deputy/ADJ mayor/NOUN Idris/PROPN Holm/PROPN|source} {says/VERB/say|cue} {it/PRON holds/VERB/hold|content} ./PUNCT",
                // quoted, the source in front, behind, and in between
                "{Lund/PROPN|source} {said/VERB/say|cue} ,/PUNCT {\"/PUNCT It/PRON holds/VERB/hold ./PUNCT \"/PUNCT|content}",
                "{\"/PUNCT It/PRON holds/VERB/hold ,/PUNCT \"/PUNCT|content} {said/VERB/say|cue} {Mara/PROPN Voss/PROPN|source} ./PUNCT",
                "{\"/PUNCT It/PRON holds/VERB/hold ,/PUNCT \"/PUNCT|content} {Voss/PROPN|source} {said/VERB/say|cue} ,/PUNCT"
                        + " {\"/PUNCT for/ADP now/ADV ./PUNCT \"/PUNCT|content}",
                // a clause in front
                "{The/DET quay/NOUN is/AUX/be shut/ADJ|content} ,/PUNCT {Lund/PROPN|source} {said/VERB/say|cue} ./PUNCT",
                // the next cue ends a content, and a cue without a subject shares that of the one before
                "{Lund/PROPN|source} {said/VERB/say|cue} {it/PRON rained/VERB/rain|content} and/CCONJ {she/PRON|source}"
                        + " {said/VERB/say|cue} {it/PRON snowed/VERB/snow|content} ./PUNCT",
                // nobody says anything
                "Lund/PROPN left/VERB/leave early/ADV ./PUNCT",
            })
    void thatVerbsAttribute(String marked) {
        attributes(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{According/VERB/accord to/ADP|cue} {Lund/PROPN|source} ,/PUNCT {the/DET quay/NOUN is/AUX/be shut/ADJ|content} ./PUNCT",
                "{The/DET quay/NOUN is/AUX/be shut/ADJ|content} ,/PUNCT {according/VERB/accord to/ADP|cue} {the/DET board/NOUN|source} ./PUNCT",
            })
    void thatPhrasesAttribute(String marked) {
        attributes(marked);
    }

    private static void attributes(String marked) {
        String plain = MarkedAttributions.plain(marked);
        QuotedWords layout = Tagged.layout(plain);
        CueFinder finder = new CueFinder(new CueLexicon(Language.of("en")), layout.vocabulary);
        List<FoundCue> cues = finder.find(layout);
        boolean[] heads = new boolean[layout.words.size()];
        cues.forEach(cue -> heads[cue.head()] = true);
        AttributionRules rules = new AttributionRules(layout, heads);
        List<CandidateAttribution> found =
                cues.stream().map(rules::draft).filter(Objects::nonNull).toList();
        assertThat(MarkedAttributions.render(plain, found)).isEqualTo(marked);
    }
}
