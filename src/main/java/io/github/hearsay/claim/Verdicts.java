package io.github.hearsay.claim;

import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** "The claim that they paid is false", "proved wrong", "was confirmed": what is said of the nouns of one document whose content is a clause. */
final class Verdicts {

    private final Words words;
    private final DependencyTree tree;
    private final Clausal clauses;
    private final EmbeddingPredicates predicates;
    private final ClaimVocabulary vocabulary;

    Verdicts(Words words, DependencyTree tree, Clausal clauses, FactualityKnowledge knowledge) {
        this.words = words;
        this.tree = tree;
        this.clauses = clauses;
        predicates = knowledge.predicates();
        vocabulary = knowledge.vocabulary();
    }

    /** What is said of the noun whose content a word is the head of; null for nothing that decides. */
    @Nullable Verdict onContent(int word) {
        int noun = tree.is(word, "acl") ? tree.head(word) : clauses.nounBefore(word);
        return noun < 0 ? null : on(noun);
    }

    /** What is said of a noun; null for nothing that decides. */
    @Nullable Verdict on(int noun) {
        boolean passive = tree.is(noun, "nsubj:pass");
        int verb = passive || tree.is(noun, "nsubj") ? tree.head(noun) : -1;
        int complement = verb < 0 ? -1 : tree.child(verb, "xcomp");
        int word = complement < 0 ? verb : complement;
        if (word >= 0 && words.is(word, vocabulary.refuting)) {
            return new Verdict(word, Signature.REFUTED);
        }
        Signature listed = word < 0 ? null : predicates.of(words, word, Complement.CLAUSE);
        boolean confirmed = listed != null && passive && listed.kind().equals("factive");
        return listed != null && (confirmed || words.isTag(word, "ADJ")) ? new Verdict(word, listed) : null;
    }
}
