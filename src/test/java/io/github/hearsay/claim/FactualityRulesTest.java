package io.github.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.cas.ClosedSets;
import io.github.hearsay.cas.ClosedSets.Act;
import io.github.hearsay.cas.ClosedSets.Polarity;
import io.github.hearsay.cas.ClosedSets.Stance;
import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far cues and embedding predicates reach, over trees that are given. */
class FactualityRulesTest {

    private static final FactualityKnowledge KNOWLEDGE =
            FactualityKnowledge.load(Language.of("en"), ModelSource.shipped("en", ModelSource.FAST));

    private static FactualityRules.Ruling ruling(Words words, int word, @Nullable Attribution quotation) {
        DependencyTree tree = new DependencyTree(words);
        return new FactualityContext(KNOWLEDGE, words, tree, new WordHashes(words, tree, KNOWLEDGE))
                .on(word, quotation == null ? List.of() : List.of(quotation));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CT+ | paid | Docks/NOUN/2/nsubj paid=pay/VERB/0/root ./PUNCT/2/punct",
                "CT- | pay | Docks/NOUN/4/nsubj did=do/AUX/4/aux not/PART/4/advmod pay/VERB/0/root ./PUNCT/4/punct",
                "PS+ | pay | Docks/NOUN/3/nsubj may/AUX/3/aux pay/VERB/0/root ./PUNCT/3/punct",
                "PS- | pay | Docks/NOUN/4/nsubj may/AUX/4/aux not/PART/4/advmod pay/VERB/0/root ./PUNCT/4/punct",
                "Uu | pay | Did=do/AUX/3/aux they/PRON/3/nsubj pay/VERB/0/root ?/PUNCT/3/punct",
                "Uu | Pay | Pay/VERB/0/root the/DET/3/det fee/NOUN/1/obj ./PUNCT/1/punct",
                "CT+ | pays | Dock/NOUN/2/nsubj pays=pay/VERB/0/root !/PUNCT/2/punct",
                "CT+ | paid | They/PRON/2/nsubj paid=pay/VERB/0/root because/SCONJ/7/mark it/PRON/7/nsubj did=do/AUX/7/aux not/PART/7/advmod leak/VERB/2/advcl",
                "Uu | pay | They/PRON/2/nsubj pay/VERB/0/root if/SCONJ/5/mark it/PRON/5/nsubj leaks=leak/VERB/2/advcl"
            })
    void thatAMainVerbIsWhatItsCuesMakeOfIt(String value, String word, String tree) {
        judged(value, word, tree);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CT- | pay | Docks/NOUN/2/nsubj failed=fail/VERB/0/root to/PART/4/mark pay/VERB/2/xcomp",
                "CT+ | pay | Docks/NOUN/4/nsubj did=do/AUX/4/aux not/PART/4/advmod fail/VERB/0/root to/PART/6/mark pay/VERB/4/xcomp",
                "Uu | pay | Docks/NOUN/2/nsubj hope/VERB/0/root to/PART/4/mark pay/VERB/2/xcomp",
                "CT+ | paid | Docks/NOUN/2/nsubj admitted=admit/VERB/0/root that/SCONJ/5/mark he/PRON/5/nsubj paid=pay/VERB/2/ccomp",
                "Uu | paid | Docks/NOUN/4/nsubj did=do/AUX/4/aux not/PART/4/advmod admit/VERB/0/root he/PRON/6/nsubj paid=pay/VERB/4/ccomp",
                "CT+ | paid | Docks/NOUN/4/nsubj did=do/AUX/4/aux not/PART/4/advmod know/VERB/0/root he/PRON/6/nsubj paid=pay/VERB/4/ccomp",
                "PR+ | paid | Docks/NOUN/2/nsubj believe/VERB/0/root he/PRON/4/nsubj paid=pay/VERB/2/ccomp",
                "PS+ | paid | Docks/NOUN/3/nsubj may/AUX/3/aux believe/VERB/0/root he/PRON/5/nsubj paid=pay/VERB/3/ccomp",
                "Uu | paid | Docks/NOUN/4/nsubj did=do/AUX/4/aux not/PART/4/advmod zib/VERB/0/root he/PRON/6/nsubj paid=pay/VERB/4/ccomp",
                "Uu | pay | Docks/NOUN/2/nsubj zib/VERB/0/root to/PART/4/mark pay/VERB/2/xcomp",
                "CT+ | paid | Docks/NOUN/4/nsubj did=do/AUX/4/aux not/PART/4/advmod zib/VERB/0/root why/ADV/7/advmod he/PRON/7/nsubj paid=pay/VERB/4/ccomp",
                "CT- | paying | Docks/NOUN/2/nsubj avoided=avoid/VERB/0/root paying=pay/VERB/2/xcomp",
                "CT+ | paid | It/PRON/3/nsubj is=be/AUX/3/cop true/ADJ/0/root that/SCONJ/6/mark they/PRON/6/nsubj paid=pay/VERB/3/advcl",
                "CT- | paid | It/PRON/4/nsubj is=be/AUX/4/cop not/PART/4/advmod true/ADJ/0/root that/SCONJ/7/mark they/PRON/7/nsubj paid=pay/VERB/4/advcl",
                "CT+ | paid | That/SCONJ/3/mark they/PRON/3/nsubj paid=pay/VERB/6/csubj did=do/AUX/6/aux not/PART/6/advmod zib/VERB/0/root"
            })
    void thatAComplementIsWhatItsPredicateMakesOfIt(String value, String word, String tree) {
        judged(value, word, tree);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CT- | left | They/PRON/4/nsubj did=do/AUX/4/aux not/PART/4/advmod pay/VERB/0/root and/CCONJ/6/cc left=leave/VERB/4/conj",
                "CT- | left | They/PRON/3/nsubj neither/CCONJ/3/cc:preconj paid=pay/VERB/0/root nor/CCONJ/5/cc left=leave/VERB/3/conj",
                "CT- | left | They/PRON/2/nsubj paid=pay/VERB/0/root nor/CCONJ/4/cc left=leave/VERB/2/conj",
                "CT+ | left | They/PRON/4/nsubj did=do/AUX/4/aux not/PART/4/advmod pay/VERB/0/root and/CCONJ/7/cc he/PRON/7/nsubj left=leave/VERB/4/conj",
                "Uu | pay | They/PRON/2/nsubj left=leave/VERB/0/root to/PART/4/mark pay/VERB/2/advcl",
                "CT+ | paid | They/PRON/4/nsubj did=do/AUX/4/aux not/PART/4/advmod leave/VERB/0/root because/SCONJ/7/mark he/PRON/7/nsubj paid=pay/VERB/4/advcl",
                "Uu | sail | They/PRON/2/nsubj sail/VERB/0/root if/SCONJ/5/mark rain/NOUN/5/nsubj stops=stop/VERB/2/advcl",
                "CT+ | sail | They/PRON/2/nsubj sail/VERB/0/root as/SCONJ/5/mark rain/NOUN/5/nsubj stops=stop/VERB/2/advcl",
                "CT+ | holds | He/PRON/4/nsubj did=do/AUX/4/aux not/PART/4/advmod go/VERB/0/root it/PRON/6/nsubj holds=hold/VERB/4/parataxis"
            })
    void thatClausesBesideAreJudgedByThemselvesUnlessTheyShare(String value, String word, String tree) {
        judged(value, word, tree);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PR+ | pay | Their/PRON/2/nmod:poss decision/NOUN/5/nsubj to/PART/4/mark pay/VERB/2/acl held=hold/VERB/0/root",
                "PS+ | paid | The/DET/2/det claim/NOUN/6/nsubj that/SCONJ/5/mark they/PRON/5/nsubj paid=pay/VERB/2/acl held=hold/VERB/0/root",
                "CT+ | paid | The/DET/2/det claim/NOUN/5/nsubj they/PRON/4/nsubj paid=pay/VERB/2/acl:relcl held=hold/VERB/0/root",
                "Uu | pay | A/DET/2/det zib/NOUN/5/nsubj to/PART/4/mark pay/VERB/2/acl held=hold/VERB/0/root",
                "CT+ | paid | A/DET/2/det zib/NOUN/6/nsubj that/SCONJ/5/mark they/PRON/5/nsubj paid=pay/VERB/2/acl held=hold/VERB/0/root",
                "CT- | march | They/PRON/2/nsubj avoided=avoid/VERB/0/root a/DET/4/det march/NOUN/2/obj",
                "CT- | march | They/PRON/4/nsubj did=do/AUX/4/aux not/PART/4/advmod zib/VERB/0/root a/DET/6/det march/NOUN/4/obj",
                "CT+ | march | They/PRON/4/nsubj did=do/AUX/4/aux not/PART/4/advmod zib/VERB/0/root the/DET/6/det march/NOUN/4/obj",
                "CT+ | march | They/PRON/4/nsubj did=do/AUX/4/aux not/PART/4/advmod zib/VERB/0/root our/PRON/6/nmod:poss march/NOUN/4/obj",
                "CT+ | March | They/PRON/4/nsubj did=do/AUX/4/aux not/PART/4/advmod zib/VERB/0/root March/PROPN/4/obj",
                "CT+ | march | A/DET/2/det march/NOUN/5/nsubj did=do/AUX/5/aux not/PART/5/advmod zib/VERB/0/root",
                "CT+ | march | They/PRON/2/nsubj zib/VERB/0/root march/NOUN/2/appos",
                "CT- | march | They/PRON/2/nsubj banned=ban/VERB/0/root from/ADP/5/case a/DET/5/det march/NOUN/2/obl",
                "CT- | march | Cancellation/NOUN/4/nsubj of/ADP/3/case march/NOUN/1/nmod held=hold/VERB/0/root",
                "CT- | offer | It/PRON/2/nsubj has=have/VERB/0/root no/DET/4/det offer/NOUN/2/obj"
            })
    void thatNounsPassOnWhatTheyAre(String value, String word, String tree) {
        judged(value, word, tree);
    }

    private static void judged(String value, String word, String tree) {
        Words words = Trees.words(tree);
        assertThat(ruling(words, Trees.find(words, word), null).value().value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"1, CT-", "8, CT-", "9, CT+", "12, CT+"})
    void thatOnlySoManyPredicatesAboveAreAsked(int above, String value) {
        StringBuilder tree = new StringBuilder("he/PRON/3/nsubj not/PART/3/advmod zib/VERB/0/root");
        for (int i = 0; i < above; i++) {
            tree.append(" zib/VERB/").append(i + 3).append("/conj");
        }
        assertThat(ruling(Trees.words(tree.toString()), above + 2, null).value().value())
                .isEqualTo(value);
    }

    @Test
    void thatTheCuesAreToldInnermostFirstAndNoneTwice() {
        Words words = Trees.words("Docks/NOUN/3/nsubj may/AUX/3/aux fail/VERB/0/root to/PART/5/mark pay/VERB/3/xcomp");
        FactualityRules.Ruling ruling = ruling(words, 4, null);
        assertThat(ruling.cues()).extracting(Cue::first).containsExactly(2, 1);
        assertThat(ruling.cues()).extracting(Cue::kind).containsExactly("negation", "modal");
        assertThat(ruling.value().value()).isEqualTo("PS-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "question | 3 | pay | Did=do/AUX/3/aux they/PRON/3/nsubj pay/VERB/0/root ?/PUNCT/3/punct",
                "deontic | 0 | Pay | Pay/VERB/0/root the/DET/3/det fee/NOUN/1/obj ./PUNCT/1/punct",
                "negation | 1 | pay | Docks/NOUN/2/nsubj failed=fail/VERB/0/root to/PART/4/mark pay/VERB/2/xcomp"
            })
    void thatACueIsTheWordThatDecides(String kind, int at, String word, String tree) {
        Words words = Trees.words(tree);
        assertThat(ruling(words, Trees.find(words, word), null).cues()).anySatisfy(cue -> {
            assertThat(cue.kind()).isEqualTo(kind);
            assertThat(cue.first()).isEqualTo(at);
            assertThat(cue.end()).isEqualTo(at + 1);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Uu | positive | They/PRON/2/nsubj overlook/VERB/0/root it/PRON/4/nsubj holds=hold/VERB/2/ccomp",
                "CT+ | negative | They/PRON/2/nsubj overlook/VERB/0/root it/PRON/4/nsubj holds=hold/VERB/2/ccomp",
                "CT+ | negative | They/PRON/2/nsubj regret/VERB/0/root it/PRON/4/nsubj holds=hold/VERB/2/ccomp",
                "Uu | negative | They/PRON/2/nsubj zib/VERB/0/root it/PRON/4/nsubj holds=hold/VERB/2/ccomp"
            })
    void thatASourceKnowsWhatItFeelsAndNotWhatItOverlooks(String value, String polarity, String tree) {
        Words words = Trees.words(tree);
        Attribution quotation = new Attribution(
                "indirect",
                "clause",
                List.of(words.span(2, 4)),
                new Attribution.CueWords(
                        words.span(1, 2),
                        words.lemma(1),
                        Act.SPEECH,
                        Stance.NEUTRAL,
                        ClosedSets.of(Polarity.class, polarity)),
                null,
                true,
                1);
        assertThat(ruling(words, 3, quotation).value().value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "speech, neutral, positive, CT+",
        "speech, denying, positive, CT-",
        "speech, denying, negative, Uu",
        "thought, neutral, positive, PR+",
        "thought, factive, positive, CT+",
        "intention, neutral, positive, Uu"
    })
    void thatAQuotationIsHeldByItsSource(String act, String stance, String polarity, String value) {
        Words words = Trees.words("They/PRON/2/nsubj zib/VERB/0/root it/PRON/4/nsubj holds=hold/VERB/2/ccomp");
        assertThat(ruling(words, 3, quotation(9, 17, act, stance, polarity))
                        .value()
                        .value())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Uu | neutral | positive | They/PRON/2/nsubj zib/VERB/0/root it/PRON/4/nsubj holds=hold/VERB/2/ccomp",
                "CT+ | factive | positive | They/PRON/2/nsubj zib/VERB/0/root it/PRON/4/nsubj holds=hold/VERB/2/ccomp",
                "Uu | factive | negative | They/PRON/2/nsubj zib/VERB/0/root it/PRON/4/nsubj holds=hold/VERB/2/ccomp",
                "CT- | neutral | positive | They/PRON/3/nsubj falsely/ADV/3/advmod zib/VERB/0/root it/PRON/5/nsubj holds=hold/VERB/3/ccomp",
                "Uu | neutral | positive | They/PRON/2/nsubj deny/VERB/0/root it/PRON/4/nsubj holds=hold/VERB/2/ccomp",
                "CT+ | neutral | negative | They/PRON/2/nsubj know/VERB/0/root it/PRON/4/nsubj holds=hold/VERB/2/ccomp",
                "Uu | factive | negative | They/PRON/2/nsubj confirm/VERB/0/root it/PRON/4/nsubj holds=hold/VERB/2/ccomp",
                "CT- | neutral | negative | They/PRON/2/nsubj refuse/VERB/0/root to/PART/4/mark holds=hold/VERB/2/xcomp",
                "CT- | neutral | positive | They/PRON/2/nsubj pretend/VERB/0/root it/PRON/4/nsubj holds=hold/VERB/2/ccomp"
            })
    void thatOnlyWhatIsPresupposedProvedOrDoneBindsTheAuthor(
            String value, String stance, String polarity, String tree) {
        Words words = Trees.words(tree);
        int head = Trees.find(words, "holds");
        Attribution quotation = new Attribution(
                "indirect",
                "clause",
                List.of(new Span(words.begin(head - 1), words.end(head))),
                new Attribution.CueWords(
                        words.span(head - 2, head - 1),
                        words.lemma(head - 2),
                        Act.SPEECH,
                        ClosedSets.of(Stance.class, stance),
                        ClosedSets.of(Polarity.class, polarity)),
                null,
                true,
                1);
        assertThat(ruling(words, head, quotation).author().value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Uu | They/PRON/3/nsubj may/AUX/3/aux zib/VERB/0/root it/PRON/5/nsubj holds=hold/VERB/3/ccomp",
                "Uu | They/PRON/4/nsubj did=do/AUX/4/aux not/PART/4/advmod zib/VERB/0/root it/PRON/6/nsubj holds=hold/VERB/4/ccomp",
                "Uu | They/PRON/2/nsubj fail/VERB/0/root to/PART/4/mark zib/VERB/2/xcomp it/PRON/6/nsubj holds=hold/VERB/4/ccomp",
                "Uu | They/PRON/2/nsubj try/VERB/0/root to/PART/4/mark zib/VERB/2/xcomp it/PRON/6/nsubj holds=hold/VERB/4/ccomp",
                "CT+ | They/PRON/2/nsubj manage/VERB/0/root to/PART/4/mark zib/VERB/2/xcomp it/PRON/6/nsubj holds=hold/VERB/4/ccomp"
            })
    void thatASourceHoldsOnlyWhatItIsSaidToHaveTold(String value, String tree) {
        Words words = Trees.words(tree);
        int begin = words.begin(Trees.find(words, "it"));
        Attribution quotation = quotation(begin, words.text().length(), "speech", "neutral", "positive");
        assertThat(ruling(words, words.size() - 1, quotation).value().value()).isEqualTo(value);
    }

    private static Attribution quotation(int begin, int end, String act, String stance, String polarity) {
        Attribution.CueWords cue = new Attribution.CueWords(
                new Span(5, 8),
                "zib",
                ClosedSets.of(Act.class, act),
                ClosedSets.of(Stance.class, stance),
                ClosedSets.of(Polarity.class, polarity));
        return new Attribution("indirect", "clause", List.of(new Span(begin, end)), cue, null, true, 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Uu | holds | 9 | They/PRON/2/nsubj zib/VERB/0/root it/PRON/4/nsubj holds=hold/VERB/2/ccomp ?/PUNCT/4/punct",
                "CT+ | holds | 9 | They/PRON/2/nsubj zib/VERB/0/root why/ADV/4/advmod holds=hold/VERB/2/ccomp ?/PUNCT/4/punct",
                "CT- | pay | 9 | They/PRON/2/nsubj zib/VERB/0/root docks/NOUN/4/nsubj fail/VERB/2/ccomp to/PART/6/mark pay/VERB/4/xcomp",
                "PS+ | paid | 10 | They/PRON/2/nsubj hope/VERB/0/root he/PRON/4/nsubj paid=pay/VERB/2/ccomp",
                "CT+ | paid | 10 | They/PRON/2/nsubj know/VERB/0/root he/PRON/4/nsubj paid=pay/VERB/2/ccomp",
                "CT+ | holds | 0 | It/PRON/2/nsubj holds=hold/VERB/0/root"
            })
    void thatWhatGovernsAQuotationKnowsBetterThanItsAct(String value, String word, int begin, String tree) {
        Words words = Trees.words(tree);
        Attribution quotation = quotation(begin, words.text().length() - 1, "speech", "neutral", "positive");
        assertThat(ruling(words, Trees.find(words, word), quotation).value().value())
                .isEqualTo(value);
    }
}
