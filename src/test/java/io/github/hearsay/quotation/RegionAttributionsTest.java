package io.github.hearsay.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Quoted regions that no cue claims. */
class RegionAttributionsTest {

    @Test
    void thatAQuotationInTheParagraphGoesOn() {
        String plain =
                "\"/PUNCT It/PRON holds/VERB ,/PUNCT \"/PUNCT she/PRON said/VERB ./PUNCT ↵ \"/PUNCT We/PRON check/VERB"
                        + " it/PRON every/DET week/NOUN ./PUNCT \"/PUNCT";
        CandidateAttribution said =
                new CandidateAttribution(null, 6, 7, new WordRange(5, 6), List.of(new WordRange(0, 5)), 0.9);
        assertThat(complete(plain, said).get(0).parts()).containsExactly(new WordRange(0, 5), new WordRange(8, 16));
    }

    @Test
    void thatWhatGoesOnBelongsToTheOuterOfTwo() {
        String plain =
                "Holm/PROPN said/VERB she/PRON believed/VERB it/PRON because/SCONJ “/PUNCT You/PRON lie/VERB ./PUNCT ↵"
                        + " “/PUNCT Now/ADV I/PRON leave/VERB ./PUNCT ”/PUNCT";
        CandidateAttribution said =
                new CandidateAttribution(null, 1, 2, new WordRange(0, 1), List.of(new WordRange(2, 10)), 0.9);
        CandidateAttribution believed =
                new CandidateAttribution(null, 3, 4, new WordRange(2, 3), List.of(new WordRange(4, 10)), 0.65);
        List<CandidateAttribution> found = complete(plain, said, believed);
        assertThat(found.get(0).parts()).containsExactly(new WordRange(2, 10), new WordRange(10, 16));
        assertThat(found.get(1).parts()).containsExactly(new WordRange(4, 10));
    }

    @Test
    void thatANameBehindADashSigns() {
        String plain =
                "\"/PUNCT We/PRON check/VERB it/PRON every/DET week/NOUN ./PUNCT \"/PUNCT —/PUNCT Mara/PROPN Voss/PROPN";
        List<CandidateAttribution> found = complete(plain);
        assertThat(found).singleElement().satisfies(attribution -> {
            assertThat(attribution.source()).isEqualTo(new WordRange(9, 11));
            assertThat(attribution.parts()).containsExactly(new WordRange(0, 8));
        });
    }

    @Test
    void thatATitleIsNoQuotation() {
        String plain =
                "They/PRON sang/VERB \"/PUNCT The/DET Long/ADJ Way/NOUN Home/NOUN ,/PUNCT \"/PUNCT twice/ADV ./PUNCT";
        assertThat(complete(plain)).isEmpty();
    }

    private static List<CandidateAttribution> complete(String plain, CandidateAttribution... drafts) {
        QuotedWords layout = Tagged.layout(plain);
        return new RegionAttributions(layout, new NounPhrases(layout)).complete(List.of(drafts));
    }
}
