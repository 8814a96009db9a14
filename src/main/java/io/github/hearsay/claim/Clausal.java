package io.github.hearsay.claim;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.List;

/** What the words under a predicate tell of its clause. */
final class Clausal {

    private final Words words;
    private final DependencyTree tree;
    private final ClaimVocabulary vocabulary;

    Clausal(Words words, DependencyTree tree, ClaimVocabulary vocabulary) {
        this.words = words;
        this.tree = tree;
        this.vocabulary = vocabulary;
    }

    private boolean has(int i, String relation) {
        return tree.child(i, relation) >= 0;
    }

    /** Whether "to" marks the verb, or it is a bare infinitive. */
    boolean isInfinitive(int i) {
        boolean base = words.isTag(i, "VERB") && words.lower(i).equals(words.lemma(i));
        return infinitiveMarker(i) >= 0 || (base && tree.is(i, "xcomp") && !has(i, "aux"));
    }

    /** "The bridge is to be closed": what is arranged to happen, unlike who "is to blame" or "is yet to pay". */
    boolean isPlanned(int i) {
        return isArranged(i)
                && !vocabulary.grammar.isRatingInfinitive(words, i)
                && !words.is(infinitiveMarker(i) - 1, vocabulary.postponing);
    }

    /** "The bridge is to be closed", "the plan is to sell": whether the copula or an auxiliary stands before "to". */
    boolean isArranged(int i) {
        int marker = infinitiveMarker(i);
        for (int c = marker < 0 ? -1 : tree.firstChild(i); c >= 0 && c < marker; c = tree.nextSibling(c)) {
            if ((tree.is(c, "cop") || tree.is(c, "aux")) && vocabulary.grammar.isBe(words, c)) {
                return true;
            }
        }
        return false;
    }

    /** "When the rain stops, the ferry will sail": what a clause of time in the present expects. */
    boolean isProspective(int i) {
        int main = tree.head(i);
        boolean expects = false;
        boolean present = false;
        for (int c = tree.firstChild(i); c >= 0 && c < i; c = tree.nextSibling(c)) {
            expects |= words.is(c, vocabulary.prospective);
            boolean auxiliary = tree.is(c, "aux") || tree.is(c, "cop");
            if (auxiliary && !words.is(c, vocabulary.present)) {
                return false;
            }
            present |= auxiliary;
        }
        boolean form = words.lower(i).equals(words.lemma(i)) || words.endsWith(i, vocabulary.presentEndings);
        return expects && (present || form) && !isGerund(i) && words.is(tree.child(main, "aux"), vocabulary.future);
    }

    /** Index of the first marker of an infinitive under a verb, -1 where there is none; "confessed to having paid" has none. */
    int infinitiveMarker(int i) {
        for (int d = tree.firstChild(i); d >= 0; d = tree.nextSibling(d)) {
            boolean marks = vocabulary.grammar.isInfinitiveMarker(words, d) && tree.is(d, "mark");
            if (marks && !vocabulary.grammar.isGerund(words, d + 1)) {
                return d;
            }
        }
        return -1;
    }

    boolean isGerund(int i) {
        int perfect = tree.child(i, "aux");
        boolean gerund = vocabulary.grammar.isGerund(words, perfect >= 0 ? perfect : i);
        return words.isTag(i, "VERB") && gerund;
    }

    /** Whether the clause of a predicate asks indirectly: "whether they pay", "why they pay". */
    boolean asks(int i) {
        for (int d = tree.firstChild(i); d >= 0 && d < i; d = tree.nextSibling(d)) {
            boolean marker = vocabulary.grammar.opensQuestion(words, d, tree.is(d, "mark"));
            if (marker || words.is(d, vocabulary.questionWords)) {
                return true;
            }
        }
        return false;
    }

    /** "It is true that they paid", "it emerged that they paid": parsers take the clause for an adverbial one. */
    boolean isExtraposed(int i) {
        return tree.is(i, "advcl")
                && complementizer(i) >= 0
                && (words.isTag(tree.head(i), "ADJ")
                        || tree.child(tree.head(i), "expl") >= 0
                        || isExpletive(tree.child(tree.head(i), "nsubj")));
    }

    /** "The bank, it seems, was closed": a comment between commas that says nothing of its own. */
    boolean isAside(int verb) {
        return tree.is(verb, "parataxis")
                && isExpletive(verb - 1)
                && words.mark(verb - 2) == ','
                && words.mark(verb + 1) == ',';
    }

    /** "the first woman to lead it", "the last to leave": who does it. */
    boolean isOrdinal(int verb) {
        int noun = words.relation(verb).equals("acl") && isInfinitive(verb) ? tree.head(verb) : -1;
        return noun >= 0
                && (words.is(noun, vocabulary.ordinals) || words.is(tree.child(noun, "amod"), vocabulary.ordinals));
    }

    /** "It was not the board that closed it": who does what the clause says is who the main clause says it is. */
    boolean isCleft(int verb) {
        int noun = words.relation(verb).equals("acl:relcl") ? tree.head(verb) : -1;
        int copula = noun < 0 ? -1 : tree.child(noun, "cop");
        return copula >= 0
                && copula < noun
                && words.is(tree.child(verb, "nsubj"), vocabulary.relatives)
                && (isExpletive(tree.child(noun, "nsubj")) || tree.child(noun, "expl") >= 0);
    }

    /** "would rather die than resign": whether a base form only stands beside what is done. */
    boolean isCompared(int verb) {
        return words.is(tree.child(verb, "mark"), vocabulary.comparing)
                && words.lower(verb).equals(words.lemma(verb))
                && tree.child(verb, "nsubj") < 0;
    }

    /** "rates were unchanged, as expected": whether a participle claims nothing of its own. */
    boolean isComment(int verb) {
        return tree.is(verb, "advcl")
                && words.is(verb - 1, vocabulary.asides)
                && tree.right(verb) == verb + 1
                && tree.child(verb, "nsubj") < 0
                && tree.child(verb, "cop") < 0;
    }

    private boolean isExpletive(int subject) {
        return words.is(subject, vocabulary.expletive);
    }

    /** "whether they paid"; "who paid" takes for granted that somebody did. */
    boolean isPolar(int i) {
        for (int d = tree.firstChild(i); d >= 0 && d < i; d = tree.nextSibling(d)) {
            if (vocabulary.grammar.opensQuestion(words, d, tree.is(d, "mark"))) {
                return true;
            }
        }
        return false;
    }

    /** The complementizer that opens a clause, -1 where none does. */
    int complementizer(int i) {
        int first = tree.firstChild(i);
        // parsers take it for a pronoun at times, which fills no place in the clause
        boolean loose = first >= 0 && first < i && tree.is(first, "obl") && first == tree.left(i);
        int mark = loose ? first : tree.child(i, "mark");
        return vocabulary.grammar.isComplementizer(words, mark) ? mark : -1;
    }

    /** "no evidence that they paid": the noun in front of a complementizer, whatever the parser hangs the clause on; or -1. */
    int nounBefore(int i) {
        int before = complementizer(i) - 1;
        // there was "no evidence" that they paid
        before -= before > 0 && words.isTag(before, "PUNCT") && words.mark(before) != ',' ? 1 : 0;
        return before >= 0 && words.isTag(before, "NOUN") && words.sentenceOf(before) == words.sentenceOf(i)
                ? before
                : -1;
    }

    /** "declined to meet", "urged the board to act": whether nothing but an object stands between a verb and a clause. */
    boolean follows(int clause, int verb) {
        int first = tree.left(clause);
        int object = tree.child(verb, "obj");
        return first == verb + 1 || (object > verb && object < first && tree.right(object) == first);
    }

    /** Whether a noun is marked as known: by an article, a demonstrative, a possessive, or as a name. */
    boolean isDefinite(int noun) {
        if (words.isTag(noun, "PROPN") || words.isTag(noun, "PRON")) {
            return true;
        }
        for (int d = tree.firstChild(noun); d >= 0; d = tree.nextSibling(d)) {
            if (vocabulary.grammar.isDefinite(words, d) || words.relation(d).equals("nmod:poss")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a predicate shares all but its own words with the one it is coordinated with. */
    boolean shares(int conjunct) {
        return !has(conjunct, "nsubj") && !has(conjunct, "aux") && !has(conjunct, "mark");
    }

    /**
     * The mark that ends the sentence of a word, or the quoted sentence around it: {@code .}, {@code ?} or {@code !}; -1
     * where none does.
     *
     * @param others whose words are ignored
     */
    int endMark(int i, List<Attribution> others) {
        int end = words.endOf(words.sentenceOf(i));
        for (int k = i + 1; k < end; k++) {
            char mark = words.mark(k);
            boolean ends = mark == '?' || mark == '!' || mark == '.';
            if (ends && !isCovered(words.span(k, k + 1), others)) {
                return k;
            }
        }
        return -1;
    }

    private static boolean isCovered(Span mark, List<Attribution> others) {
        for (Attribution other : others) {
            if (other.covers(mark)) {
                return true;
            }
        }
        return false;
    }

    /** "that she resign": a base form with a subject in the singular. */
    boolean isSubjunctive(int i) {
        int subject = tree.child(i, "nsubj");
        boolean base = words.isTag(i, "VERB") && words.lower(i).equals(words.lemma(i));
        return base
                && !has(i, "aux")
                && subject >= 0
                && (words.isTag(subject, "NOUN") || words.isTag(subject, "PROPN"))
                && tree.child(subject, "conj") < 0
                && !vocabulary.grammar.isPlural(words, subject);
    }
}
