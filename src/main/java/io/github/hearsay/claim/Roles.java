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
    private final DependencyTree tree;
    private final String[] labels;

    /** @param labels for each word the label of the entity that holds it, or an empty string */
    Roles(RoleWords lexicon, Words words, DependencyTree tree, String[] labels) {
        this.lexicon = lexicon;
        this.words = words;
        this.tree = tree;
        this.labels = labels;
    }

    /** {@code time}, {@code place} or {@code complement}. */
    String ofPhrase(int head) {
        if (TIMES.contains(labels[head]) || lexicon.isTimeNoun(words.lemma(head).toLowerCase(Locale.ROOT))) {
            return "time";
        }
        int preposition = tree.child(head, "case");
        boolean where = preposition >= 0 && !words.is(preposition, "of") && !words.is(preposition, "by");
        return where && PLACES.contains(labels[head]) ? "place" : "complement";
    }

    /** {@code time} or {@code place}, empty for an adverb that tells neither. */
    String ofAdverb(int adverb) {
        return lexicon.adverb(words.lower(adverb));
    }

    /** Whether a clause tells when rather than why or whether. */
    boolean isTime(int clause) {
        return lexicon.isTimeConjunction(words.lower(tree.left(clause)));
    }
}
