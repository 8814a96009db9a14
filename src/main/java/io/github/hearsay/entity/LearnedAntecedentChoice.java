package io.github.hearsay.entity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the candidate that the model finds likeliest, if it is likelier than none by what its kind asks for. */
final class LearnedAntecedentChoice implements AntecedentChoice {

    /** Sentences up to which a noun is for a name that it may be for, and up to which for one that holds it. */
    private static final int NEAR = 2;

    private static final int FAR = 6;

    private static final Set<Determiner> DETERMINED = Set.of(Determiner.A, Determiner.THE, Determiner.OWNER);

    private final LinkModel model;
    private final LinkFeatures features;

    LearnedAntecedentChoice(LinkModel model, LinkFeatures features) {
        this.model = model;
        this.features = features;
    }

    @Override
    public @Nullable Entity choose(Expression expression, List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return null;
        }
        @Nullable Entity told = told(expression, candidates);
        if (told != null) {
            return told;
        }
        double top = model.score(features.none(expression, candidates));
        @Nullable Entity best = null;
        for (Candidate candidate : candidates) {
            double score = model.score(features.pair(expression, candidate));
            if (score > top) {
                top = score;
                best = candidate.entity();
            }
        }
        return best;
    }

    /** Where grammar or a title leaves no choice; null where they leave one. */
    private @Nullable Entity told(Expression expression, List<Candidate> candidates) {
        if (expression.pronoun() == Pronoun.THEY) {
            return together(expression, candidates);
        }
        @Nullable Candidate holder = null;
        for (Candidate candidate : candidates) {
            if (isApposition(expression, candidate) || isPredicate(expression, candidate)) {
                return candidate.entity();
            }
            boolean nearer = holder == null || candidate.recency() < holder.recency();
            boolean called = features.isTitled(expression, candidate.entity())
                    || (features.isKind(expression, candidate.entity())
                            && features.sentences(expression, candidate) <= FAR);
            holder = nearer && called ? candidate : holder;
        }
        return holder == null ? onlyOfKind(expression, candidates) : holder.entity();
    }

    /** The only organisation or place nearby that the noun may be, "the company"; null where others may be meant. */
    private @Nullable Entity onlyOfKind(Expression expression, List<Candidate> candidates) {
        @Nullable Entity only = null;
        for (Candidate candidate : candidates) {
            Entity entity = candidate.entity();
            boolean near = features.sentences(expression, candidate) <= NEAR;
            if (!entity.isNamed() && !entity.isGroup()) {
                return null;
            }
            if (near && features.isOfKind(expression, entity)) {
                if (only != null) {
                    return null;
                }
                only = entity;
            }
        }
        return only;
    }

    /** Several who were named together and did something in this sentence or the last, unless others did later. */
    private @Nullable Entity together(Expression expression, List<Candidate> candidates) {
        @Nullable Candidate best = null;
        for (Candidate candidate : candidates) {
            Entity entity = candidate.entity();
            Expression noun = entity.noun;
            boolean several = noun == null ? entity.label.equals("NORP") : noun.plural();
            if (several
                    && candidate.place().role() == Role.SUBJECT
                    && features.sentences(expression, candidate) <= 1
                    && (best == null || candidate.recency() < best.recency())) {
                best = candidate;
            }
        }
        return best == null || !best.entity().isGroup() ? null : best.entity();
    }

    /** "Voss, a former clerk,". */
    private static boolean isApposition(Expression expression, Candidate candidate) {
        return candidate.bond() == Candidate.Bond.APPOSITION
                && candidate.entity().isNamed()
                && !expression.plural()
                && (DETERMINED.contains(expression.determiner()) || isRole(expression));
    }

    /** "Emperor" in "Voss, Emperor of Tarn,". */
    private static boolean isRole(Expression expression) {
        return expression.person() && expression.determiner() == Determiner.NONE;
    }

    /** "Voss is a former clerk", "Mirren remains a port". */
    private static boolean isPredicate(Expression expression, Candidate candidate) {
        return candidate.bond() == Candidate.Bond.PREDICATE
                && candidate.entity().isNamed()
                && candidate.entity().isPerson() == expression.person()
                && !expression.plural()
                && DETERMINED.contains(expression.determiner());
    }
}
