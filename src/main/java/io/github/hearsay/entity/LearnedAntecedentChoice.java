package io.github.hearsay.entity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the candidate that the model finds likeliest, if it is likelier than none by what its kind asks for. */
final class LearnedAntecedentChoice implements AntecedentChoice {

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
        @Nullable Candidate holder = null;
        for (Candidate candidate : candidates) {
            if (isApposition(expression, candidate)) {
                return candidate.entity();
            }
            boolean nearer = holder == null || candidate.recency() < holder.recency();
            holder = nearer && features.isTitled(expression, candidate.entity()) ? candidate : holder;
        }
        return holder == null ? null : holder.entity();
    }

    /** "Voss, a former clerk,". */
    private static boolean isApposition(Expression expression, Candidate candidate) {
        return candidate.bond() == Candidate.Bond.APPOSITION
                && candidate.entity().isNamed()
                && !expression.plural()
                && DETERMINED.contains(expression.determiner());
    }
}
