package io.github.hearsay.claim;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.claim.FactualityLexicon.Cue;
import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;
import java.util.List;
import java.util.Set;

/** Judges for the words of one document how certain what each of them says is. */
final class FactualityJudge {

    private static final Set<String> CLAUSES = Set.of("ccomp", "advcl", "acl", "csubj", "parataxis");

    private final FactualityLexicon lexicon;
    private final Words words;
    private final DependencyTree tree;

    FactualityJudge(FactualityLexicon lexicon, Words words, DependencyTree tree) {
        this.lexicon = lexicon;
        this.words = words;
        this.tree = tree;
    }

    /**
     * The judgement of one event or state.
     *
     * @param head any word: the head of a predicate in Universal Dependencies, thus the adjective or noun behind a copula
     * @param chain the attributions around it, outermost first
     */
    Judgement judge(int head, List<Attribution> chain) {
        int sentence = words.sentenceOf(head);
        List<Cue> cues = lexicon.find(words, words.firstOf(sentence), words.endOf(sentence)).stream()
                .filter(cue -> isInClause(cue.first(), head))
                .toList();
        boolean quoted = chain.stream().anyMatch(a -> !a.kind().equals("indirect"));
        return Judgement.of(cues, chain, quoted);
    }

    private boolean isInClause(int i, int head) {
        int k = i;
        while (k >= 0 && k != head && !isClause(k)) {
            k = tree.head(k);
        }
        return k == head;
    }

    private boolean isClause(int i) {
        boolean joined = tree.is(i, "conj") && (words.isTag(i, "VERB") || tree.child(i, "nsubj") >= 0);
        return joined || CLAUSES.stream().anyMatch(label -> tree.is(i, label));
    }
}
