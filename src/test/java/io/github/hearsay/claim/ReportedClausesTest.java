package io.github.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.cas.ClosedSets.Act;
import io.github.hearsay.cas.ClosedSets.Polarity;
import io.github.hearsay.cas.ClosedSets.Stance;
import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arcs that a parser leads across the border of what is reported. */
class ReportedClausesTest {

    private static final FactualityKnowledge KNOWLEDGE =
            FactualityKnowledge.load(Language.of("en"), ModelSource.shipped("en", ModelSource.FAST));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sink < ccomp said | that it would sink | said | Roe/PROPN/2/nsubj said=say/VERB/0/root last/ADJ/4/amod"
                        + " year/NOUN/2/obl that/PRON/8/obj it/PRON/8/nsubj would/AUX/8/aux sink/VERB/4/acl:relcl",
                "that < mark sink | that it would sink | said | Roe/PROPN/2/nsubj said=say/VERB/0/root last/ADJ/4/amod"
                        + " year/NOUN/2/obl that/PRON/8/obj it/PRON/8/nsubj would/AUX/8/aux sink/VERB/4/acl:relcl",
                "that < nsubj sank | that sank | said | Roe/PROPN/2/nsubj said=say/VERB/0/root that/PRON/4/nsubj"
                        + " sank=sink/VERB/2/ccomp",
                "wall < nsubj weak | The wall; is weak | said | The/DET/2/det wall/NOUN/4/nsubj ,/PUNCT/2/punct"
                        + " said=say/VERB/0/root Roe/PROPN/4/nsubj ,/PUNCT/8/punct is/AUX/8/cop weak/ADJ/4/ccomp",
                "held < ccomp said | The wall held | said | The/DET/2/det wall/NOUN/5/nsubj held=hold/VERB/2/acl"
                        + " ,/PUNCT/2/punct said=say/VERB/0/root Roe/PROPN/5/nsubj",
                "wall < nsubj held | The wall held | said | The/DET/2/det wall/NOUN/5/nsubj held=hold/VERB/2/acl"
                        + " ,/PUNCT/2/punct said=say/VERB/0/root Roe/PROPN/5/nsubj"
            })
    void thatAReportedClauseBelongsToWhoReportsIt(String arc, String content, String cue, String tree) {
        Words words = Trees.words(tree);
        List<Span> parts = java.util.Arrays.stream(content.split("; "))
                .map(part -> span(words, part))
                .toList();
        Attribution attribution = new Attribution(
                "indirect",
                "clause",
                parts,
                new Attribution.CueWords(span(words, cue), "say", Act.SPEECH, Stance.NEUTRAL, Polarity.POSITIVE),
                null,
                true,
                1);
        Words read = ReportedClauses.reattached(words, List.of(attribution), KNOWLEDGE);
        int word = Trees.find(read, arc.substring(0, arc.indexOf(' ')));
        assertThat(read.form(word) + " < " + read.relation(word) + " " + read.form(read.head(word)))
                .isEqualTo(arc);
    }

    private static Span span(Words words, String stretch) {
        int begin = words.text().indexOf(stretch);
        return new Span(begin, begin + stretch.length());
    }
}
