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
 * makes of its own factuality, and cues change that of the words they modify (after Sauri and Pustejovsky 2012). Where the
 * way up leaves a quotation, its source comes between: what it holds depends on whether it is said to have spoken at all.
 * For one document.
 */
final class FactualityRules {

    private static final int DEEPEST = 8;

    private final Words words;
    private final DependencyTree tree;
    private final Clausal clauses;
    private final Cues cues;
    private final Embedding embedding;
    private final Set<String> repeatingNegations;
    private final ReporterCommitment commitment;
    private final Orders orders;

    FactualityRules(Words words, DependencyTree tree, Clausal clauses, Cues cues, FactualityKnowledge knowledge) {
        this.words = words;
        this.tree = tree;
        this.clauses = clauses;
        this.cues = cues;
        embedding = new Embedding(words, tree, clauses, knowledge);
        repeatingNegations = knowledge.vocabulary().repeatingNegations;
        commitment = new ReporterCommitment(words, tree, knowledge.vocabulary());
        orders = new Orders(words, tree, knowledge.vocabulary());
    }

    /**
     * The judgement of a word.
     *
     * @param value relative to the source of the innermost quotation
     * @param author relative to the author
     * @param cues that decided, innermost first
     */
    record Ruling(Factuality value, Factuality author, List<Cue> cues) {}

    /** @param chain the quotations around the word, outermost first */
    Ruling on(int head, List<Attribution> chain) {
        Ascent ascent = new Ascent(chain, chain.size(), false);
        Factuality value = ascent.value(head);
        return new Ruling(value, chain.isEmpty() ? value : byAuthor(head, chain), ascent.decisive);
    }

    /** What is left of the content when each reporter has passed on only what he vouches for. */
    private Factuality byAuthor(int head, List<Attribution> chain) {
        Factuality value = new Ascent(chain, chain.size(), true).value(head);
        int word = head;
        for (int level = chain.size(); level > 0; level--) {
            Attribution told = chain.get(level - 1);
            while (isInside(told, tree.head(word))) {
                word = tree.head(word);
            }
            value = commitment.byReporter(new Ascent(chain, level - 1, false).telling(told, word), value);
        }
        return value;
    }

    private static boolean isDirect(Attribution quotation) {
        return quotation.kind().equals("direct");
    }

    private static boolean isUnmet(Cue cue) {
        return cue.kind().equals("counterfactual") && cue.effect() == Effect.NEG;
    }

    private boolean isInside(Attribution quotation, int word) {
        return word >= 0 && quotation.covers(words.span(word, word + 1));
    }

    /** The way up from a word, which collects what decides. */
    private final class Ascent {

        private final List<Cue> decisive = new ArrayList<>();
        private final List<Attribution> chain;
        private final boolean bare;
        private int level;
        private int depth;

        /**
         * From inside of the outermost quotations of the chain.
         *
         * @param chain all quotations around the word
         * @param level how many
         * @param bare whether to stop at the edge of the innermost of them, as if its content were certain
         */
        Ascent(List<Attribution> chain, int level, boolean bare) {
            this.chain = chain;
            this.level = level;
            this.bare = bare;
        }

        Factuality value(int i) {
            // "no" in "it has no offer" denies both noun and verb, but not twice
            List<Cue> own = undecided(cues.on(i));
            decisive.addAll(own);
            Factuality value = clauses.isPlanned(i) ? context(i).weakened("U") : context(i);
            for (Cue cue : own) {
                // "neither wrote nor signed" denies both once
                boolean again = value.negative() && words.is(cue.first(), repeatingNegations);
                value = again ? value : cue.effect().on(value);
            }
            List<Cue> conditions = conditions(i);
            decisive.addAll(conditions);
            return conditions.isEmpty() || own.stream().anyMatch(FactualityRules::isUnmet)
                    ? value
                    : value.weakened("U");
        }

        /** What begins a clause under the predicate that says on what condition it holds. */
        private List<Cue> conditions(int i) {
            int clause = tree.child(i, "advcl");
            List<Cue> conditions = clause < 0 ? List.of() : undecided(cues.on(clause));
            return conditions.isEmpty()
                    ? conditions
                    : conditions.stream()
                            .filter(cue -> cue.kind().equals("condition"))
                            .toList();
        }

        /** Those that have not decided before; most words have none. */
        private List<Cue> undecided(List<Cue> all) {
            return all.isEmpty()
                    ? all
                    : all.stream().filter(cue -> !decisive.contains(cue)).toList();
        }

        /** The factuality of a word but for its own cues. */
        private Factuality context(int i) {
            int governor = tree.head(i);
            if (depth++ == DEEPEST) {
                return Factuality.CERTAIN;
            }
            if (level > 0 && !isInside(chain.get(level - 1), governor)) {
                return bare ? Factuality.CERTAIN : held(i);
            }
            Embedding.Embedded embedded = embedding.of(i);
            if (clauses.isOrdinal(i) && (embedded == null || embedded.signature() == null)) {
                // "is not the first to complain": she does
                return Factuality.CERTAIN.weakened(value(governor).certainty());
            }
            if (embedded != null) {
                boolean presupposed = embedded.kind() == Complement.QUESTION && !clauses.isPolar(i);
                return embedded.signature() == null || presupposed
                        ? embedded.unlisted(this::value)
                        : under(embedded, embedded.signature());
            }
            if (governor < 0 || tree.is(i, "parataxis")) {
                return main(i);
            }
            if (clauses.isCleft(i)) {
                return value(governor);
            }
            if (tree.is(i, "conj")) {
                return clauses.shares(i) ? value(governor) : context(governor);
            }
            if (tree.is(i, "advcl")) {
                boolean open = clauses.isInfinitive(i) || clauses.isProspective(i) || clauses.isCompared(i);
                return open ? Factuality.UNKNOWN : Factuality.CERTAIN;
            }
            return embedding.sharesPredicate(i) ? value(governor) : Factuality.CERTAIN;
        }

        private Factuality main(int i) {
            return isAskedOrOrdered(i, chain.subList(level, chain.size())) ? Factuality.UNKNOWN : Factuality.CERTAIN;
        }

        /** Whether a sentence of its own is a question or an order, which then decides. */
        private boolean isAskedOrOrdered(int i, List<Attribution> others) {
            int mark = clauses.endMark(i, others);
            if (words.mark(mark) == '?') {
                decisive.add(new Cue(mark, mark + 1, "question", Effect.U));
                return true;
            }
            if (orders.isOrder(i)) {
                decisive.add(new Cue(i, i + 1, "deontic", Effect.U));
                return true;
            }
            return false;
        }

        private Factuality under(Embedding.Embedded embedded, Signature signature) {
            int governor = embedded.governor();
            if (!signature.kind().isEmpty()) {
                decisive.add(new Cue(governor, governor + 1, signature.kind(), signature.holding()));
            }
            if (signature.isFactive()) {
                // "it would be wrong to pay"
                boolean imagined = embedded.kind() == Complement.INFINITIVE
                        && !value(governor).certainty().equals("CT");
                return imagined ? Factuality.UNKNOWN : Factuality.CERTAIN;
            }
            if (embedding.isBelied(governor)) {
                // "it was wrong to say that they paid"
                return Factuality.CERTAIN
                        .negated()
                        .weakened(value(tree.head(governor)).certainty());
            }
            while (level > 0 && !isInside(chain.get(level - 1), embedded.holder())) {
                level--;
            }
            Factuality value = signature.under(value(embedded.holder()));
            return !signature.isImplicative() && embedding.isOutdated(governor) ? value.weakened("U") : value;
        }

        /** What the source of the innermost quotation holds of its content. */
        private Factuality held(int i) {
            Attribution told = chain.get(--level);
            if ((isDirect(told) || !clauses.asks(i)) && isAskedOrOrdered(i, List.of())) {
                return Factuality.UNKNOWN;
            }
            ReporterCommitment.Telling telling = telling(told, i);
            return embedding.isSmallClause(i) && telling.isTold() ? Factuality.CERTAIN : commitment.bySource(telling);
        }

        /**
         * How a quotation is told.
         *
         * @param top the word of its content that stands under none of its others
         */
        ReporterCommitment.Telling telling(Attribution told, int top) {
            // "That is what a pause is for" asks nothing where it is quoted word by word
            boolean states = isDirect(told) && embedding.kind(top) == Complement.QUESTION;
            @Nullable Verdict judged = verdict(told, top);
            Embedding.@Nullable Embedded embedded = states || judged != null ? null : embedding.of(top);
            int cue = embedded == null ? commitment.cueOf(told) : embedded.governor();
            Complement kind = states ? Complement.CLAUSE : embedding.kind(top);
            @Nullable Signature signature = embedded == null ? embedding.signature(top, cue, kind) : embedded.signature();
            if (signature != null && !signature.kind().isEmpty()) {
                decisive.add(new Cue(cue, cue + 1, signature.kind(), signature.holding()));
            }
            Factuality act = cue < 0 ? Factuality.CERTAIN : value(embedded == null ? cue : embedded.holder());
            @Nullable Factuality verdict = judged == null ? null : judged.signature().under(value(judged.word()));
            return new ReporterCommitment.Telling(told, cue, signature, kind, act, verdict);
        }

        /** What is said outside of a quotation by a noun of what the noun tells. */
        private @Nullable Verdict verdict(Attribution told, int top) {
            int cue = commitment.cueOf(told);
            Verdict verdict = cue >= 0 && words.isTag(cue, "NOUN") ? embedding.verdictOn(top) : null;
            return verdict != null && !isInside(told, verdict.word()) ? verdict : null;
        }
    }
}
