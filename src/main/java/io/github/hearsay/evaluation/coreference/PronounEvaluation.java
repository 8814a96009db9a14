package io.github.hearsay.evaluation.coreference;

import io.github.hearsay.evaluation.AmbiguousPronoun;
import io.github.hearsay.evaluation.Chain;
import io.github.hearsay.evaluation.Counts;
import io.github.hearsay.evaluation.Score;
import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which names pronouns lead to, as GAP scores it (Webster et al. 2018): a name is chosen where another mention of the
 * pronoun's chain shares characters with it. Precision, recall and F1 over all names, and by the gender of the pronoun. For
 * one thread.
 */
public final class PronounEvaluation {

    private static final Set<String> FEMININE = Set.of("she", "her", "hers", "herself");

    private final Counts all = new Counts();
    private final Counts masculine = new Counts();
    private final Counts feminine = new Counts();
    private int pronouns;

    /** Adds a text, and the chains that were found in it. */
    public void add(AmbiguousPronoun gold, List<Chain> found) {
        List<Span> others = others(gold.pronoun(), found);
        boolean isFeminine = FEMININE.contains(gold.pronoun().of(gold.text()).toLowerCase(Locale.ROOT));
        for (AmbiguousPronoun.Candidate candidate : gold.candidates()) {
            boolean chosen = others.stream().anyMatch(mention -> mention.overlaps(candidate.span()));
            for (Counts counts : List.of(all, isFeminine ? feminine : masculine)) {
                counts.add(chosen && candidate.same() ? 1 : 0, chosen ? 1 : 0, candidate.same() ? 1 : 0);
            }
        }
        pronouns++;
    }

    /** The other mentions of the first chain that has the pronoun. */
    private static List<Span> others(Span pronoun, List<Chain> chains) {
        for (Chain chain : chains) {
            List<Span> mentions = new ArrayList<>(
                    chain.mentions().stream().map(Chain.Mention::span).toList());
            if (mentions.removeIf(pronoun::equals)) {
                return mentions;
            }
        }
        return List.of();
    }

    /** Number of pronouns. */
    public int pronouns() {
        return pronouns;
    }

    /** Over all names, and for masculine and feminine pronouns; and the F1 of the feminine ones by that of the masculine ones. */
    public List<Score> scores() {
        Score he = masculine.score("masculine");
        Score she = feminine.score("feminine");
        double bias = he.value() == 0 ? Double.NaN : she.value() / he.value();
        return List.of(all.score("pronouns to names"), he, she, Score.ofValue("feminine by masculine", bias));
    }
}
