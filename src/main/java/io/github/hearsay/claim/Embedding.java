package io.github.hearsay.claim;

import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Which words of one document are embedded under which predicates, and with what signature. */
final class Embedding {

    private static final Set<String> CLAUSES = Set.of("xcomp", "ccomp", "csubj");
    private static final Set<String> OBJECTS = Set.of("obj", "nsubj:pass");
    private static final Set<String> AIMS = Set.of("intention", "report", "deontic");
    private static final Set<String> PHRASES = Set.of("obl", "nmod");

    private final Words words;
    private final DependencyTree tree;
    private final Clausal clauses;
    private final EmbeddingPredicates predicates;
    private final ClaimVocabulary vocabulary;
    private final Verdicts verdicts;
    final PhrasalEmbedding phrases;

    Embedding(Words words, DependencyTree tree, Clausal clauses, FactualityKnowledge knowledge) {
        this.words = words;
        this.tree = tree;
        this.clauses = clauses;
        predicates = knowledge.predicates();
        vocabulary = knowledge.vocabulary();
        verdicts = new Verdicts(words, tree, clauses, knowledge);
        phrases = new PhrasalEmbedding(words, tree, predicates);
    }

    /**
     * How a word is embedded.
     *
     * @param governor the word that embeds it
     * @param holder whose factuality the signature is about: the governor, or the verb of a phrase such as "take the time"
     * @param signature null where no lexicon has it
     */
    record Embedded(
            int governor,
            int holder,
            Complement kind,
            @Nullable Signature signature) {

        /** What the complement of a predicate is that no lexicon has. */
        Factuality unlisted(IntFunction<Factuality> ofGovernor) {
            if (kind == Complement.INFINITIVE) {
                return Factuality.UNKNOWN;
            }
            Factuality value = kind == Complement.QUESTION ? Factuality.CERTAIN : ofGovernor.apply(governor);
            return kind == Complement.CLAUSE && value.negative() ? Factuality.UNKNOWN : value;
        }
    }

    /** Null where a word is not embedded, or nothing is known of such an embedding. */
    @Nullable Embedded of(int i) {
        int governor = tree.head(i);
        if (governor < 0) {
            return null;
        }
        Embedded phrase = words.is(tree.child(i, "mark"), vocabulary.excepting) ? excepted(i, governor) : null;
        phrase = phrase == null && phrases.fits(i) ? phrases.of(i, kind(i)) : phrase;
        if (phrase != null) {
            return phrase;
        }
        int noun = clauses.nounBefore(i);
        Embedded content = noun < 0 ? null : judged(noun);
        boolean once = noun >= 0 && words.is(tree.child(noun, "amod"), vocabulary.ordinals);
        // "the first time that they paid" takes for granted that they did
        content = content == null && noun >= 0 && !once ? listed(noun, noun, Complement.CLAUSE) : content;
        if (content != null) {
            return content;
        }
        boolean clause = tree.is(i, CLAUSES) || clauses.isExtraposed(i);
        if (clause || isAdjectival(i, governor)) {
            Embedded embedded = under(i, governor, kind(i));
            // a clause for a subject is taken for granted: "that they paid surprised nobody", "closing it saved money"
            boolean unlisted = embedded.signature() == null && embedded.kind() != Complement.INFINITIVE;
            boolean granted = unlisted || embedded.kind() == Complement.GERUND;
            return tree.is(i, "csubj") && granted ? null : embedded;
        }
        if (tree.is(i, "advcl") && clauses.isInfinitive(i) && clauses.follows(i, governor)) {
            boolean means = vocabulary.grammar.isHave(words, governor) && tree.child(governor, "obj") > governor;
            return means
                    ? new Embedded(governor, governor, Complement.INFINITIVE, Signature.MEANS)
                    : listed(governor, governor, Complement.INFINITIVE);
        }
        if (tree.is(i, "acl")) {
            return underNoun(i, governor);
        }
        return isEventComplement(i) && !isWhatIsDenied(i) && abandoned(i) == null ? underEvent(i, governor) : null;
    }

    /** "had no choice but to leave", "could do nothing but wait". */
    private @Nullable Embedded excepted(int i, int governor) {
        int holder = OBJECTS.contains(words.relation(governor)) ? tree.head(governor) : governor;
        return clauses.isInfinitive(i)
                ? new Embedded(holder, holder, Complement.INFINITIVE, Signature.REMAINING)
                : null;
    }

    /** "accused him of theft", "stopped the strike". */
    private @Nullable Embedded underEvent(int i, int governor) {
        int preposition = tree.child(i, "case");
        Signature phrase =
                preposition < 0 ? null : predicates.ofPhrase(words, governor, preposition, Complement.EVENT_NOUN);
        Signature signature = phrase == null ? predicates.of(words, governor, Complement.EVENT_NOUN) : phrase;
        return signature == null ? null : new Embedded(governor, governor, Complement.EVENT_NOUN, ofOpen(i, signature));
    }

    /** "prevented an attack", "called for a strike", "a takeover bid"; in "stopped after the strike" it is a circumstance. */
    private boolean isEventComplement(int i) {
        String relation = words.relation(i);
        int preposition = tree.child(i, "case");
        return OBJECTS.contains(relation)
                || isAimBefore(i)
                || (PHRASES.contains(relation) && preposition >= 0 && opensComplement(preposition, tree.head(i)));
    }

    private boolean opensComplement(int preposition, int governor) {
        return words.is(preposition, vocabulary.complementPrepositions)
                || predicates.ofPhrase(words, governor, preposition, Complement.EVENT_NOUN) != null;
    }

    /** "a takeover bid", "a murder charge": what is intended or said; a trade union is no trade. */
    boolean isAimBefore(int i) {
        Signature aim = tree.is(i, "compound") ? predicates.of(words, tree.head(i), Complement.EVENT_NOUN) : null;
        return aim != null && AIMS.contains(aim.kind());
    }

    /** "the allegation" that is denied: it was made, and whether it is true is another question. */
    boolean isWhatIsDenied(int i) {
        Signature ofContent = tree.head(i) < 0 ? null : predicates.of(words, tree.head(i), Complement.CLAUSE);
        return vocabulary.speechNouns.contains(words.lemma(i))
                && ofContent != null
                && ofContent.holding() == Effect.NEG;
    }

    /** "they did not sign a contract", "there is no proof", "no proof was found", "the strike could begin": as certain as its verb. */
    boolean sharesPredicate(int noun) {
        boolean subject = words.relation(noun).equals("nsubj");
        boolean exists = subject && tree.child(tree.head(noun), "expl") >= 0;
        boolean indefinite =
                (exists || tree.is(noun, "obj") || tree.is(noun, "nsubj:pass")) && !clauses.isDefinite(noun);
        return indefinite || (subject && isOccurring(tree.head(noun)));
    }

    private boolean isOccurring(int verb) {
        String lemma = words.lemma(verb);
        boolean phrase = verb + 1 < words.size() && vocabulary.occurring.contains(lemma + " " + words.lower(verb + 1));
        return phrase || vocabulary.occurring.contains(lemma);
    }

    /** "called the plan a joke": whether a noun or adjective tells what an object is. */
    boolean isSmallClause(int i) {
        return words.relation(i).equals("xcomp")
                && (words.isTag(i, "NOUN") || words.isTag(i, "ADJ"))
                && tree.child(i, "cop") < 0
                && tree.child(tree.head(i), "obj") >= 0;
    }

    /** "wrong to say": whether the author says that it is wrong to say or think what a word embeds. */
    boolean isBelied(int governor) {
        int judgement = tree.head(governor);
        return judgement >= 0
                && words.isTag(judgement, "ADJ")
                && words.is(judgement, vocabulary.belying)
                && clauses.isInfinitive(governor);
    }

    /** "had been due to open", "was once thought to be a fake": what was to be, or was thought, need not be so any more. */
    boolean isOutdated(int governor) {
        boolean past = false;
        boolean passive = tree.child(governor, "cop") >= 0;
        for (int c = tree.firstChild(governor); c >= 0 && c < governor; c = tree.nextSibling(c)) {
            passive |= words.relation(c).equals("aux:pass");
            past |= vocabulary.grammar.isPastPerfect(words, c) || words.is(c, vocabulary.former);
        }
        return past && passive;
    }

    /** By its form, the kind of complement that a clause is. */
    Complement kind(int i) {
        if (clauses.isInfinitive(i) && !clauses.isArranged(i)) {
            return Complement.INFINITIVE;
        }
        if (clauses.asks(i)) {
            return Complement.QUESTION;
        }
        return clauses.isGerund(i) ? Complement.GERUND : Complement.CLAUSE;
    }

    private Embedded under(int i, int governor, Complement kind) {
        return new Embedded(governor, governor, kind, signature(i, governor, kind));
    }

    /** What a word would make of a complement, null where no lexicon has it. */
    @Nullable Signature signature(int i, int governor, Complement kind) {
        if (governor < 0) {
            return null;
        }
        if (kind == Complement.INFINITIVE && words.is(tree.child(governor, "advmod"), vocabulary.excess)) {
            return Signature.EXCESS;
        }
        boolean mandative = kind == Complement.CLAUSE && vocabulary.mandative.contains(words.lemma(governor));
        Signature listed = predicates.of(words, governor, kind);
        return mandative && clauses.isSubjunctive(i) ? Signature.MANDATE : listed == null ? null : ofOpen(i, listed);
    }

    /** "unaware of any leak": what is left open is not taken for granted. */
    private Signature ofOpen(int i, Signature signature) {
        boolean open = signature.isFactive() && words.is(tree.child(i, "det"), vocabulary.openDeterminers);
        return open ? Signature.OPEN : signature;
    }

    private @Nullable Embedded listed(int governor, int holder, Complement kind) {
        Signature signature = predicates.of(words, governor, kind);
        return signature == null ? null : new Embedded(governor, holder, kind, signature);
    }

    /** "too tired to row", "close to giving up", "far from finished": parsers take such a clause for an adverbial one. */
    private boolean isAdjectival(int i, int governor) {
        boolean participle = clauses.isGerund(i) || vocabulary.grammar.isPast(words, i);
        boolean behind = tree.child(i, "mark") == governor + 1 || tree.child(i, "case") == governor + 1;
        boolean adjective = words.isTag(governor, "ADJ") || tree.child(governor, "cop") >= 0;
        return tree.is(i, "advcl") && adjective && (clauses.isInfinitive(i) || (participle && behind));
    }

    /** "the plan to pay", "the fact that they paid"; a relative clause or participle is not embedded. */
    private @Nullable Embedded underNoun(int i, int noun) {
        boolean infinitive = clauses.isInfinitive(i);
        boolean clause = tree.child(i, "mark") >= 0 || tree.child(i, "nsubj") >= 0;
        if (!infinitive && (words.relation(i).equals("acl:relcl") || !clause)) {
            return null;
        }
        Embedded judged = infinitive ? abandoned(noun) : judged(noun);
        if (judged != null) {
            return judged;
        }
        Complement kind = infinitive ? Complement.INFINITIVE : Complement.CLAUSE;
        boolean gerund = !infinitive && vocabulary.grammar.isGerund(words, i) && tree.child(i, "nsubj") < 0;
        Signature signature = gerund ? predicates.of(words, noun, Complement.GERUND) : null;
        signature = signature == null ? predicates.of(words, noun, kind) : signature;
        return signature == null && !infinitive ? null : new Embedded(noun, noun, kind, signature);
    }

    /** "dropped plans to close it", "the proposal to close it was rejected": the plan was made, and given up. */
    private @Nullable Embedded abandoned(int noun) {
        int verb = OBJECTS.contains(words.relation(noun)) ? tree.head(noun) : -1;
        Signature ending = verb < 0 ? null : predicates.of(words, verb, Complement.EVENT_NOUN);
        Signature aim = predicates.of(words, noun, Complement.INFINITIVE);
        boolean given = ending != null && ending.holding() == Effect.NEG && aim != null && AIMS.contains(aim.kind());
        return given ? new Embedded(verb, verb, Complement.INFINITIVE, Signature.ABANDONED) : null;
    }

    /** "The claim that they paid is false", "rejected the claim that they paid": what is said of the noun holds of its content. */
    private @Nullable Embedded judged(int noun) {
        if (OBJECTS.contains(words.relation(noun)) && isWhatIsDenied(noun)) {
            return listed(tree.head(noun), tree.head(noun), Complement.CLAUSE);
        }
        Verdict verdict = verdicts.on(noun);
        return verdict == null
                ? null
                : new Embedded(verdict.word(), verdict.word(), Complement.CLAUSE, verdict.signature());
    }

    /** As {@link Verdicts#onContent}. */
    @Nullable Verdict verdictOn(int content) {
        return verdicts.onContent(content);
    }
}
