package io.github.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a tree are predicates, who their subjects are, how far their arguments reach, and their tense. */
class ClauseRulesTest {

    private static final FactualityKnowledge KNOWLEDGE =
            FactualityKnowledge.load(Language.of("en"), ModelSource.shipped("en", ModelSource.FAST));
    private static final ClaimVocabulary VOCABULARY = KNOWLEDGE.vocabulary();
    private static final Raising RAISING = new Raising(Language.of("en"), VOCABULARY);
    private static final EventNouns EVENTS = new EventNouns(Language.of("en"), VOCABULARY.grammar);

    private static final String SANK = "The/DET/2/det boat/NOUN/3/nsubj sank=sink/VERB/0/root";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sank | " + SANK,
                "has sunk | The/DET/2/det boat/NOUN/4/nsubj has=have/AUX/4/aux sunk=sink/VERB/0/root",
                "is sound | The/DET/2/det wall/NOUN/4/nsubj is=be/AUX/4/cop sound/ADJ/0/root",
                "seems to hold | It/PRON/2/nsubj seems=seem/VERB/0/root to/PART/4/mark hold/VERB/2/xcomp",
                "closed, fired | It/PRON/2/nsubj closed=close/VERB/0/root and/CCONJ/4/cc fired=fire/VERB/2/conj",
                "sold, burned | The/DET/2/det yard/NOUN/5/nsubj they/PRON/4/nsubj sold=sell/VERB/2/acl:relcl"
                        + " burned=burn/VERB/0/root",
                "'' | The/DET/2/det boat/NOUN/0/root"
            })
    void thatPredicatesAreFoundWithTheirAuxiliaries(String expected, String tree) {
        Words words = Trees.words(tree);
        assertThat(groups(words).stream()
                        .map(group -> words.span(group.first(), group.end()).of(words.text()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "boat | sank | " + SANK,
                "boat | sold | The/DET/2/det boat/NOUN/4/nsubj:pass was=be/AUX/4/aux:pass sold=sell/VERB/0/root",
                "She | fired | She/PRON/2/nsubj closed=close/VERB/0/root and/CCONJ/4/cc fired=fire/VERB/2/conj",
                "She | leave | She/PRON/2/nsubj wants=want/VERB/0/root to/PART/4/mark leave/VERB/2/xcomp",
                "yard | burned | yard/NOUN/0/root that/PRON/3/nsubj burned=burn/VERB/1/acl:relcl"
            })
    void thatASubjectMayStandWithAnotherVerb(String expected, String predicate, String tree) {
        Words words = Trees.words(tree);
        Subjects subjects = new Subjects(
                words,
                new DependencyTree(words),
                new Embedding(words, new DependencyTree(words), clausal(words), KNOWLEDGE),
                VOCABULARY);
        int verb = Trees.find(words, predicate);
        assertThat(words.form(subjects.resolved(subjects.of(verb), verb))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The old boat | boat | The/DET/3/det old/ADJ/3/amod boat/NOUN/4/nsubj sank=sink/VERB/0/root",
                "The mayor of Mirren | mayor | The/DET/2/det mayor/NOUN/5/nsubj of/ADP/4/case Mirren/PROPN/2/nmod"
                        + " left=leave/VERB/0/root",
                "boat | boat | ,/PUNCT/2/punct boat/NOUN/3/nsubj sank=sink/VERB/0/root"
            })
    void thatAnArgumentIsItsWholePhrase(String expected, String head, String tree) {
        Words words = Trees.words(tree);
        Extents extents = new Extents(words, new DependencyTree(words), new boolean[words.size()], VOCABULARY.grammar);
        Argument argument = extents.phrase("subject", Trees.find(words, head), words.size() - 1);
        assertThat(words.span(argument.first(), argument.end()).of(words.text()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "past | " + SANK,
                "present | The/DET/2/det boat/NOUN/3/nsubj sinks=sink/VERB/0/root",
                "future | It/PRON/3/nsubj will/AUX/3/aux sink/VERB/0/root",
                "past | It/PRON/3/nsubj had=have/AUX/3/aux sunk=sink/VERB/0/root",
                "present | It/PRON/3/nsubj is=be/AUX/3/cop sound/ADJ/0/root",
                "none | It/PRON/3/nsubj would/AUX/3/aux sink/VERB/0/root"
            })
    void thatTheFirstAuxiliaryTellsTheTense(String expected, String tree) {
        Words words = Trees.words(tree);
        DependencyTree dependencies = new DependencyTree(words);
        Tense tense = new Tense(words, dependencies, clausal(words), VOCABULARY);
        assertThat(tense.of(groups(words).get(0))).isEqualTo(expected);
    }

    private static Clausal clausal(Words words) {
        return new Clausal(words, new DependencyTree(words), VOCABULARY);
    }

    private static List<PredicateGroup> groups(Words words) {
        DependencyTree tree = new DependencyTree(words);
        Embedding embedding = new Embedding(words, tree, clausal(words), KNOWLEDGE);
        Chains chains = new Chains(words, tree, List.of(), RAISING, embedding, KNOWLEDGE);
        return new Predicates(words, tree, RAISING, EVENTS, chains, embedding, VOCABULARY).all();
    }
}
