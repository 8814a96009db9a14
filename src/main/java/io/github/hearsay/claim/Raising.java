package io.github.hearsay.claim;

import io.github.hearsay.language.Language;
import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;
import java.util.HashMap;
import java.util.Map;

/** Words that only modify the verb below them and are not predicates: "seems to hold", "is likely to sail"; immutable. */
final class Raising {

    private final Map<String, String> frames = new HashMap<>();
    private final ClaimVocabulary vocabulary;

    Raising(Language language, ClaimVocabulary vocabulary) {
        this.vocabulary = vocabulary;
        language.lexicon("claim", "raising").entries().forEach(e -> frames.put(e.phrase(), e.column(0)));
    }

    /** Whether a verb shades the infinitive behind it. */
    boolean isShadingVerb(String lemma) {
        return frames.getOrDefault(lemma, "").contains("v");
    }

    /** Whether a verb shades in the passive alone: "is reported to". */
    boolean isReport(String lemma) {
        return frames.getOrDefault(lemma, "").startsWith("p");
    }

    /** "are feared dead": whether a passive shades an adjective behind it. */
    boolean shadesState(String lemma) {
        return frames.getOrDefault(lemma, "").contains("s");
    }

    boolean isShading(String lemma) {
        return frames.containsKey(lemma);
    }

    /** The word directly above that shades a predicate, -1 where there is none. */
    int above(Words words, DependencyTree tree, int head) {
        int governor = tree.head(head);
        boolean raised = governor >= 0 && words.relation(head).equals("xcomp") && raises(words, tree, governor);
        return raised && takes(words, governor, head) ? governor : -1;
    }

    /** The predicate that a word only shades, -1 where it is none of these words. */
    int below(Words words, DependencyTree tree, int word) {
        for (int c = tree.firstChild(word); c >= 0; c = tree.nextSibling(c)) {
            if (words.relation(c).equals("xcomp")) {
                return raises(words, tree, word) && takes(words, word, c) ? c : -1;
            }
        }
        return -1;
    }

    /** "It is possible that", "it seems that": what stands in the clause is what is claimed. */
    boolean shadesClause(Words words, DependencyTree tree, int word) {
        return frames.getOrDefault(words.lemma(word), "").contains("c")
                && (tree.child(word, "csubj") >= 0
                        || tree.child(word, "ccomp") >= 0
                        || hasExtraposed(words, tree, word));
    }

    private boolean hasExtraposed(Words words, DependencyTree tree, int word) {
        Clausal clauses = new Clausal(words, tree, vocabulary);
        for (int c = tree.firstChild(word); c >= 0; c = tree.nextSibling(c)) {
            if (clauses.isExtraposed(c)) {
                return true;
            }
        }
        return false;
    }

    /** Unlike "stopped to help". */
    private boolean takes(Words words, int word, int complement) {
        boolean gerundAlone = frames.getOrDefault(words.lemma(word), "").contains("n");
        return !gerundAlone || vocabulary.grammar.isGerund(words, complement);
    }

    private boolean raises(Words words, DependencyTree tree, int word) {
        if (tree.child(word, "obj") >= 0) {
            return false;
        }
        String frame = frames.getOrDefault(words.lemma(word), "");
        boolean adjective = words.isTag(word, "ADJ");
        // "a man believed to be the owner"
        boolean reduced = words.relation(word).equals("acl") && vocabulary.grammar.isPast(words, word);
        boolean passive = tree.child(word, "aux:pass") >= 0 || (reduced && tree.child(word, "nsubj") < 0);
        boolean gerund = vocabulary.grammar.isGerund(words, word);
        return (frame.contains("v") && !adjective && !passive)
                || (frame.contains("p") && (passive || tree.child(word, "cop") >= 0))
                || (frame.contains("j") && adjective)
                || (frame.contains("g") && gerund)
                || (frame.contains("d") && words.endsWith(word, vocabulary.shadingEndings));
    }
}
