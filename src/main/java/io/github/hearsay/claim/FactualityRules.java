package io.github.hearsay.claim;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges a word by what stands above it in the tree: each predicate passes on to those that it embeds what its signature
 * makes of its own factuality, and cues change that of the words they modify (after Sauri and Pustejovsky 2012). What stands
 * inside a quotation is judged as its source sees it. For one word.
 */
final class FactualityRules {

    private static final int DEEPEST = 8;

    private final Words words;
    private final DependencyTree tree;
    private final Clausal clauses;
    private final Cues cues;
    private final EmbeddingPredicates predicates;
    private final Set<String> repeatingNegations;
    /** Null outside quotations, and when the way up has left the innermost one. */
    private @Nullable Attribution quotation;

    private final List<Cue> decisive = new ArrayList<>();
    private int depth;

    /** @param quotation the innermost one around the word */
    FactualityRules(
            Words words,
            DependencyTree tree,
            Clausal clauses,
            Cues cues,
            FactualityKnowledge knowledge,
            @Nullable Attribution quotation) {
        this.words = words;
        this.tree = tree;
        this.clauses = clauses;
        this.cues = cues;
        predicates = knowledge.predicates();
        repeatingNegations = knowledge.vocabulary().repeatingNegations;
        this.quotation = quotation;
    }

    /** What decided, innermost first. */
    record Ruling(Factuality value, List<Cue> cues) {}

    Ruling on(int head) {
        return new Ruling(value(head), decisive);
    }

    private Factuality value(int i) {
        // "no" in "it has no offer" denies both noun and verb, but not twice
        List<Cue> own =
                cues.on(i).stream().filter(cue -> !decisive.contains(cue)).toList();
        decisive.addAll(own);
        Factuality value = context(i);
        for (Cue cue : own) {
            // "neither wrote nor signed" denies both once
            boolean again = value.negative() && words.is(cue.first(), repeatingNegations);
            value = again ? value : cue.effect().on(value);
        }
        List<Cue> conditions = conditions(i);
        decisive.addAll(conditions);
        return conditions.isEmpty() ? value : value.weakened("U");
    }

    /** What begins a clause under the predicate that says on what condition it holds. */
    private List<Cue> conditions(int i) {
        int clause = tree.child(i, "advcl");
        return clause < 0
                ? List.of()
                : cues.on(clause).stream()
                        .filter(cue -> cue.kind().equals("condition") && !decisive.contains(cue))
                        .toList();
    }

    /** The factuality of a word but for its own cues. */
    private Factuality context(int i) {
        int governor = tree.head(i);
        if (depth++ == DEEPEST) {
            return Factuality.CERTAIN;
        }
        Attribution left = quotation;
        if (left != null && (governor < 0 || !left.covers(words.span(governor, governor + 1)))) {
            quotation = null;
            return held(left, i, governor);
        }
        if (governor < 0 || tree.is(i, "parataxis")) {
            return main(i);
        }
        if (tree.is(i, "xcomp") || tree.is(i, "ccomp") || tree.is(i, "csubj") || clauses.isExtraposed(i)) {
            return complement(i, governor);
        }
        if (tree.is(i, "acl")) {
            return nounComplement(i, governor);
        }
        if (tree.is(i, "conj")) {
            return clauses.shares(i) ? value(governor) : context(governor);
        }
        if (tree.is(i, "advcl")) {
            return clauses.isInfinitive(i) ? Factuality.UNKNOWN : Factuality.CERTAIN;
        }
        return tree.is(i, "obj") || tree.is(i, "obl") || tree.is(i, "nmod") || tree.is(i, "nsubj")
                ? event(i, governor)
                : Factuality.CERTAIN;
    }

    private Factuality main(int i) {
        return clauses.endMark(i) == '?' || clauses.isOrder(i) ? Factuality.UNKNOWN : Factuality.CERTAIN;
    }

    private Factuality complement(int i, int governor) {
        Complement kind = kind(i);
        Signature signature = predicates.of(words, governor, kind);
        if (signature != null) {
            return under(signature, governor);
        }
        return switch (kind) {
            case INFINITIVE -> Factuality.UNKNOWN;
            case QUESTION -> Factuality.CERTAIN;
            default -> value(governor);
        };
    }

    private Complement kind(int i) {
        if (clauses.isInfinitive(i)) {
            return Complement.INFINITIVE;
        }
        if (clauses.asks(i)) {
            return Complement.QUESTION;
        }
        return clauses.isGerund(i) ? Complement.GERUND : Complement.CLAUSE;
    }

    /** Of a clause under a noun: "the plan to pay", "the fact that they paid"; a relative clause or participle is certain. */
    private Factuality nounComplement(int i, int noun) {
        boolean infinitive = clauses.isInfinitive(i);
        if (!infinitive && (words.relation(i).equals("acl:relcl") || tree.child(i, "mark") < 0)) {
            return Factuality.CERTAIN;
        }
        Signature signature = predicates.of(words, noun, infinitive ? Complement.INFINITIVE : Complement.CLAUSE);
        if (signature == null) {
            return infinitive ? Factuality.UNKNOWN : Factuality.CERTAIN;
        }
        return under(signature, noun);
    }

    /** Of a noun that names an event: "they cancelled the march"; an indefinite object shares the verb's factuality. */
    private Factuality event(int noun, int governor) {
        boolean subject = words.relation(noun).equals("nsubj");
        Signature signature = subject ? null : predicates.of(words, governor, Complement.EVENT_NOUN);
        if (signature != null) {
            return under(signature, governor);
        }
        return tree.is(noun, "obj") && !clauses.isDefinite(noun) ? value(governor) : Factuality.CERTAIN;
    }

    private Factuality under(Signature signature, int governor) {
        if (!signature.kind().isEmpty()) {
            decisive.add(new Cue(governor, governor + 1, signature.kind(), signature.holding()));
        }
        return signature.isFactive() ? Factuality.CERTAIN : signature.under(value(governor));
    }

    /** What the source of the quotation holds of it; the signature of the cue knows better than its act. */
    private Factuality held(Attribution left, int i, int governor) {
        if (clauses.endMark(i) == '?' && !clauses.asks(i)) {
            return Factuality.UNKNOWN;
        }
        @Nullable Signature signature = governor < 0 ? null : predicates.of(words, governor, kind(i));
        return signature != null ? under(signature, governor) : ReporterCommitment.by(left, Factuality.CERTAIN);
    }
}
