package io.github.hearsay.claim;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.List;

/**
 * Reads a parse again in the light of what is reported. Where a content begins and ends, and who its source is, is found
 * with more reason than the arcs of a parser across these borders, which take "that" for a pronoun of the noun before it or
 * the beginning of a split content for the subject of the cue.
 */
final class ReportedClauses {

    /** Words behind a content within which another verb of whoever tells it is looked for. */
    private static final int FARTHEST = 40;

    private final Words words;
    private final DependencyTree tree;
    private final ClaimVocabulary vocabulary;
    private final EmbeddingPredicates predicates;
    private final TreeEdits edits;

    private ReportedClauses(Words words, FactualityKnowledge knowledge) {
        this.words = words;
        vocabulary = knowledge.vocabulary();
        predicates = knowledge.predicates();
        tree = new DependencyTree(words);
        edits = new TreeEdits(words);
    }

    /** The words, with the arcs of reported clauses led where the attributions say that they belong. */
    static Words reattached(Words parsed, List<Attribution> quotations, FactualityKnowledge knowledge) {
        Words words = ParseRepair.repaired(parsed, knowledge);
        ReportedClauses clauses = new ReportedClauses(words, knowledge);
        for (int i = 0; i < words.size(); i++) {
            clauses.complete(i);
        }
        for (Attribution quotation : quotations) {
            if (quotation.cue() == null || quotation.cue().lemma().equals(":")) {
                clauses.turn(words.at(quotation.parts().get(0).begin()));
            } else {
                clauses.attach(quotation, clauses.cueOf(quotation.cue()));
            }
        }
        return clauses.edits.words();
    }

    /** "It is false that they paid" has a clause, not a second statement; "was said to be in Tarn" has no place but an infinitive. */
    private void complete(int i) {
        int marker = tree.child(i, "mark");
        boolean bare = tree.child(i, "cc") < 0 && tree.head(i) >= 0;
        if (bare
                && tree.is(i, "conj")
                && vocabulary.grammar.isComplementizer(words, marker)
                && marker == tree.head(i) + 1) {
            edits.hang(i, tree.head(i), "ccomp");
        }
        boolean direct = (tree.is(i, "advcl") || tree.is(i, "ccomp")) && marker >= 0 && marker == tree.head(i) + 1;
        if (direct && vocabulary.grammar.isInfinitiveMarker(words, marker) && embedsInfinitive(tree.head(i))) {
            edits.hang(i, tree.head(i), "xcomp");
        }
        if (tree.is(i, "obl") && tree.child(i, "cop") >= 0 && vocabulary.grammar.isInfinitiveMarker(words, marker)) {
            edits.hang(i, tree.head(i), "xcomp");
        }
    }

    /** "managed to pay", "was thought to be a copy", "is due to open". */
    private boolean embedsInfinitive(int word) {
        Signature signature = predicates.of(words, word, Complement.INFINITIVE);
        return signature != null
                && (signature.isImplicative() || tree.child(word, "aux:pass") >= 0 || tree.child(word, "cop") >= 0);
    }

    private int cueOf(Attribution.CueWords cue) {
        int end = words.behind(cue.span().end());
        for (int i = words.at(cue.span().begin()); i < end; i++) {
            if (words.lemma(i).equals(cue.lemma())) {
                return i;
            }
        }
        return end - 1;
    }

    private void attach(Attribution quotation, int cue) {
        Span first = quotation.parts().get(0);
        int from = words.at(first.begin());
        int to = words.behind(first.end());
        if (from > cue && vocabulary.grammar.isComplementizer(words, from)) {
            openedBy(from, to, cue);
        } else if (to <= cue && quotation.parts().size() > 1 && !hasVerb(from, to)) {
            Span second = quotation.parts().get(1);
            split(from, to, words.at(second.begin()), words.behind(second.end()));
            between(quotation, cue);
        } else if (to <= cue) {
            inverted(from, to, cue);
        } else if (from > cue) {
            told(from, to, cue);
        }
        int above = tree.head(cue);
        if (above >= 0 && !tree.is(cue, "parataxis") && quotation.covers(words.span(above, above + 1)) && isVerb(cue)) {
            // whoever tells something is not part of it
            edits.hang(cue, above, "parataxis");
        }
        if (quotation.source() != null && from > cue) {
            predicateBehind(from, to, quotation.source().span());
        }
        if (quotation.source() != null) {
            relative(quotation.source().span());
        }
        outside(quotation, cue);
    }

    /** “Heldt said, ‘I took nothing,’” Lund recalled: what Heldt said does not belong to a verb behind it. */
    private void told(int from, int to, int cue) {
        int top = topVerb(from, to);
        if (top >= 0 && tree.head(top) >= to && words.sentenceOf(top) == words.sentenceOf(cue) && isVerb(cue)) {
            edits.hang(top, cue, "ccomp");
        }
    }

    /** "Police believe she fled, but have ruled out murder", "he left, they say, though nobody saw it": what the content leaves out is not told. */
    private void outside(Attribution quotation, int cue) {
        int behind = words.behind(quotation.hull().end());
        int limit = Math.min(words.endOf(words.sentenceOf(cue)), behind + FARTHEST);
        for (int i = Math.max(cue + 1, behind); i < limit && isVerb(cue); i++) {
            boolean joined = tree.is(i, "conj") && isVerb(i) && tree.head(i) > cue;
            if (joined && covers(quotation, tree.head(i))) {
                edits.hang(i, cue, "conj");
            }
        }
        for (int c = tree.firstChild(cue); c >= 0; c = tree.nextSibling(c)) {
            int mark = c > cue && tree.is(c, "ccomp") ? tree.child(c, "mark") : -1;
            boolean content = vocabulary.grammar.isComplementizer(words, mark) || isQuestion(mark);
            if (mark >= 0 && !content && !covers(quotation, c)) {
                edits.hang(c, cue, "advcl");
            }
        }
    }

    private boolean covers(Attribution quotation, int word) {
        return quotation.covers(words.span(word, word + 1));
    }

    private boolean isQuestion(int mark) {
        return vocabulary.grammar.opensQuestion(words, mark, true) || words.is(mark, vocabulary.questionWords);
    }

    /** "said in a letter last year that they would pay": the clause is told, and belongs to no year. */
    private void openedBy(int that, int to, int cue) {
        int top = topVerb(that, to);
        if (top < 0 || words.sentenceOf(top) != words.sentenceOf(cue)) {
            return;
        }
        boolean pronoun = !words.isTag(that, "SCONJ") && tree.is(that, "nsubj") && !hasSubjectBehind(that);
        if (!pronoun && isNominal(tree.head(top)) && tree.head(top) != cue && tree.head(top) < that) {
            edits.hang(top, cue, "ccomp");
        }
        if (!pronoun && !tree.is(that, "mark")) {
            edits.tag(that, "SCONJ");
            edits.hang(that, top, "mark");
        }
    }

    /** "HOST: The wall held": the label before the colon is no part of the sentence behind it. */
    private void turn(int from) {
        int sentence = from < words.size() ? words.sentenceOf(from) : -1;
        if (words.mark(from - 1) != ':' || words.sentenceOf(from - 1) != sentence) {
            return;
        }
        int first = words.firstOf(sentence);
        int end = words.endOf(sentence);
        int lent = -1;
        for (int i = first; i < from; i++) {
            if (tree.head(i) >= from) {
                lent = tree.is(i, "nsubj") ? tree.head(i) : lent;
                edits.hang(i, tree.head(i), "vocative");
            }
        }
        for (int i = from; i < end; i++) {
            if (tree.head(i) >= first && tree.head(i) < from) {
                boolean subject = i < lent && isNominal(i) && !hasSubjectIn(from, lent);
                edits.hang(i, subject ? lent : -1, subject ? "nsubj" : "root");
            }
        }
    }

    private boolean hasSubjectIn(int from, int verb) {
        for (int c = tree.firstChild(verb); c >= 0; c = tree.nextSibling(c)) {
            if (c >= from && tree.is(c, "nsubj")) {
                return true;
            }
        }
        return false;
    }

    private boolean isNominal(int word) {
        return words.isTag(word, "NOUN") || words.isTag(word, "PROPN") || words.isTag(word, "PRON");
    }

    private boolean hasSubjectBehind(int that) {
        int verb = tree.head(that);
        for (int c = verb < 0 ? -1 : tree.firstChild(verb); c >= 0; c = tree.nextSibling(c)) {
            if (c > that && tree.is(c, "nsubj")) {
                return true;
            }
        }
        return false;
    }

    /** "The wall, said Kopp, is weak". */
    private void split(int from, int to, int second, int behind) {
        int noun = words.headOf(from, to);
        int predicate = topVerb(second, behind);
        if (noun >= 0 && predicate >= 0 && tree.child(predicate, "nsubj") < 0 && sameSentence(noun, predicate)) {
            edits.hang(noun, predicate, "nsubj");
        }
    }

    /** "The mayor, critics say, ignored it": critics are the subject of what stands beside them, and beside no mayor. */
    private void between(Attribution quotation, int cue) {
        Span source = quotation.source() == null ? null : quotation.source().span();
        int subject = source == null ? -1 : words.headOf(words.at(source.begin()), words.behind(source.end()));
        int above = subject < 0 ? -1 : tree.head(subject);
        if (above >= 0 && isVerb(cue) && covers(quotation, above)) {
            edits.hang(subject, cue, "nsubj");
        }
    }

    /** "The wall held, said Kopp": the wall is not the speaker but the subject of the verb after it. */
    private void inverted(int from, int to, int cue) {
        int noun = words.headOf(from, to);
        if (noun < 0 || tree.head(noun) != cue || !tree.is(noun, "nsubj")) {
            return;
        }
        for (int c = tree.firstChild(noun); c >= 0; c = tree.nextSibling(c)) {
            boolean verb = c > noun && c < to && words.isTag(c, "VERB") && !vocabulary.grammar.isGerund(words, c);
            if (verb && tree.is(c, "acl") && tree.child(c, "nsubj") < 0) {
                edits.hang(c, cue, "ccomp");
                edits.hang(noun, c, "nsubj");
                return;
            }
        }
    }

    /** "Posts claiming that a bridge had collapsed were false": what follows the content is said of the source. */
    private void predicateBehind(int from, int to, Span source) {
        int subject = words.headOf(words.at(source.begin()), words.behind(source.end()));
        int copula = to < words.size() && tree.is(to, "cop") ? tree.head(to) : -1;
        boolean hangsInside = copula > to && tree.head(copula) >= from && tree.head(copula) < to;
        if (hangsInside && subject >= 0 && tree.head(subject) < 0 && sameSentence(subject, copula)) {
            edits.hang(copula, -1, "root");
            edits.hang(subject, copula, "nsubj");
        }
    }

    /** "said Voss, who built it": the clause tells of the source that it belongs to. */
    private void relative(Span source) {
        int from = words.at(source.begin());
        int to = words.behind(source.end());
        int noun = words.headOf(from, to);
        for (int i = from + 1; i < to && noun >= 0; i++) {
            boolean clause = i != noun && (tree.head(i) < from || tree.head(i) >= to) && words.isTag(i, "VERB");
            if (clause && words.is(tree.left(i) + (words.mark(tree.left(i)) == ',' ? 1 : 0), vocabulary.relatives)) {
                edits.hang(i, noun, "acl:relcl");
            }
        }
    }

    /** The first verb, or word with a copula, that hangs under no other word of the stretch; -1 where there is none. */
    private int topVerb(int from, int to) {
        return words.headOf(from, to, i -> words.isTag(i, "VERB") || tree.child(i, "cop") >= 0);
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.isTag(i, "VERB") || words.isTag(i, "AUX")) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerb(int word) {
        return words.isTag(word, "VERB");
    }

    private boolean sameSentence(int a, int b) {
        return words.sentenceOf(a) == words.sentenceOf(b);
    }
}
