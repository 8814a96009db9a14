package io.github.hearsay.claim;

import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;
import java.util.Locale;
import java.util.Set;

/** Which arguments of one document tell when and where. */
final class Roles {

    private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC");
    private static final Set<String> TIMES = Set.of("DATE", "TIME");

    private final RoleWords lexicon;
    private final Words words;
    private final ClaimVocabulary vocabulary;
    private final DependencyTree tree;
    private final String[] labels;

    /** @param labels for each word the label of the entity that holds it, or an empty string */
    Roles(RoleWords lexicon, ClaimVocabulary vocabulary, Words words, DependencyTree tree, String[] labels) {
        this.lexicon = lexicon;
        this.words = words;
        this.vocabulary = vocabulary;
        this.tree = tree;
        this.labels = labels;
    }

    /** {@code time}, {@code place} or {@code complement}. */
    String ofPhrase(int head) {
        if (TIMES.contains(labels[head]) || lexicon.isTimeNoun(words.lemma(head).toLowerCase(Locale.ROOT))) {
            return "time";
        }
        int preposition = tree.child(head, "case");
        if (words.isTag(head, "NUM")
                && preposition >= 0
                && words.is(preposition, vocabulary.clock)
                && tree.child(head, "nmod") < 0) {
            return "time";
        }
        boolean where = preposition >= 0
                && !vocabulary.grammar.isGenitive(words, preposition)
                && !vocabulary.grammar.isAgent(words, preposition);
        return where && PLACES.contains(labels[head]) ? "place" : "complement";
    }

    /** {@code time} for "met Tuesday", {@code object} for "spent a year" and all others. */
    String ofObject(int head) {
        boolean when = ofPhrase(head).equals("time") && tree.child(head, "nummod") < 0;
        boolean measured = words.is(tree.left(head), vocabulary.timeOpeners) || tree.left(head) == head;
        return when && measured && !vocabulary.filling.contains(words.lemma(tree.head(head))) ? "time" : "object";
    }

    /** What a noun is to the relative clause behind it: "the yard where she worked", "the day when", "the house they sold". */
    String ofAntecedent(int clause) {
        int adverb = tree.child(clause, "advmod");
        boolean first = adverb >= 0 && adverb == tree.left(clause);
        return first && words.is(adverb, vocabulary.where)
                ? "place"
                : first && words.is(adverb, vocabulary.when) ? "time" : "object";
    }

    /** {@code time} or {@code place}, empty for other adverbs. */
    String ofAdverb(int adverb) {
        return lexicon.adverb(words.lower(adverb));
    }

    /** Whether a clause is temporal rather than causal or conditional. */
    boolean isTime(int clause) {
        return lexicon.isTimeConjunction(words.lower(tree.left(clause)));
    }
}
