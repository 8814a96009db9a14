package io.github.hearsay.claim;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.cas.ClosedSets;
import io.github.hearsay.cas.ClosedSets.Act;
import io.github.hearsay.cas.ClosedSets.Polarity;
import io.github.hearsay.cas.ClosedSets.Stance;
import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** What an attribution makes of the factuality of its content, for its source and for its reporter. */
final class ReporterCommitment {

    private static final String REPORT = ClosedSets.FactualityCueKind.REPORT.text();

    private final Words words;
    private final DependencyTree tree;
    private final ClaimVocabulary vocabulary;

    ReporterCommitment(Words words, DependencyTree tree, ClaimVocabulary vocabulary) {
        this.words = words;
        this.tree = tree;
        this.vocabulary = vocabulary;
    }

    /**
     * How something is told.
     *
     * @param cue the word that attributes it, -1 for none
     * @param signature of the cue, null where no lexicon has it
     * @param kind of complement that the content is of the cue
     * @param act how certain it is to the reporter that the source said it
     * @param verdict what the reporter says of a claim, if he says so: "The claim that they paid is false"
     */
    record Telling(
            Attribution attribution,
            int cue,
            @Nullable Signature signature,
            Complement kind,
            Factuality act,
            @Nullable Factuality verdict) {

        /** Whether the content is an action of the source rather than something that can be true or false. */
        boolean isAction() {
            return kind == Complement.INFINITIVE || kind == Complement.GERUND;
        }

        boolean isDenied() {
            return act.negative() || (!isAction() && attribution.polarity() == Polarity.NEGATIVE);
        }

        /** Whether the source is said to have told it, not only that it might, should or would like to. */
        boolean isTold() {
            return !isDenied()
                    && (act.certainty().equals("CT") || act.certainty().equals("PR"));
        }

        @Nullable Stance stance() {
            return attribution.cue() == null
                    ? Stance.NEUTRAL
                    : attribution.cue().stance();
        }
    }

    /** The attributing word of a cue, -1 without a cue. */
    int cueOf(Attribution attribution) {
        if (attribution.cue() == null) {
            return -1;
        }
        int end = words.behind(attribution.cue().span().end());
        int first = words.at(attribution.cue().span().begin());
        for (int i = first; i < end; i++) {
            if (words.lemma(i).equals(attribution.cue().lemma())) {
                return i;
            }
        }
        return end - 1;
    }

    /** What the source holds of the content; the signature of the cue knows better than its act. */
    Factuality bySource(Telling telling) {
        Signature signature = telling.signature();
        if (telling.cue() >= 0 && vocabulary.unknowing.contains(words.lemma(telling.cue())) && !telling.isAction()) {
            return telling.isDenied() ? Factuality.CERTAIN : Factuality.UNKNOWN;
        }
        if (signature == null && telling.kind() == Complement.INFINITIVE) {
            return Factuality.UNKNOWN;
        }
        boolean informs = signature == null || informs(signature, telling);
        if (informs && !telling.isTold()) {
            boolean felt = telling.cue() >= 0 && vocabulary.feelings.contains(words.lemma(telling.cue()));
            return felt && telling.isDenied() ? Factuality.CERTAIN : Factuality.UNKNOWN;
        }
        if (signature != null && !informs) {
            Factuality act = telling.act();
            return signature.under(telling.isDenied() && !act.negative() ? act.negated() : act);
        }
        return byAct(telling).weakened(telling.act().certainty());
    }

    /** Whether the source, where it is said to have told it at all, stands by the content: a liar too. */
    private static boolean informs(Signature signature, Telling telling) {
        boolean lie = signature.kind().equals("counterfactual") && !telling.isAction();
        return lie || signature.kind().equals(REPORT) || signature.kind().equals("factive");
    }

    private static Factuality byAct(Telling telling) {
        if (telling.signature() != null && telling.signature().kind().equals("factive")) {
            return Factuality.CERTAIN;
        }
        if (telling.stance() == Stance.DENYING) {
            return Factuality.CERTAIN.negated();
        }
        Act act = telling.attribution().act();
        boolean open = act == Act.THOUGHT && telling.stance() != Stance.FACTIVE;
        return act == Act.INTENTION ? Factuality.UNKNOWN : open ? new Factuality("PR", false) : Factuality.CERTAIN;
    }

    /**
     * What the reporter holds: another source leaves it open, unless the cue presupposes that it is true, says that
     * it was proved or done, or that it was wrong.
     *
     * @param content without regard to who holds it
     */
    Factuality byReporter(Telling telling, Factuality content) {
        Signature signature = telling.signature();
        Factuality verdict = telling.verdict();
        if (verdict != null) {
            return (verdict.negative() ? content.negated() : content).weakened(verdict.certainty());
        }
        if (Signature.OPEN.equals(signature)) {
            return Factuality.UNKNOWN;
        }
        if (telling.isTold() && isBelied(cueOf(telling.attribution()))) {
            return content.negated();
        }
        boolean factive = telling.stance() == Stance.FACTIVE && !isLimited(telling.cue());
        if (telling.isTold() && factive && !telling.isAction()) {
            return content.weakened(telling.act().certainty());
        }
        if (signature == null || telling.stance() == Stance.DENYING) {
            return Factuality.UNKNOWN;
        }
        if (signature.isFactive()) {
            return isLimited(telling.cue()) ? Factuality.UNKNOWN : content;
        }
        boolean vouched = signature.kind().equals("factive") || signature.kind().equals("counterfactual");
        if (vouched && !telling.isTold()) {
            return Factuality.UNKNOWN;
        }
        return vouched || (telling.isAction() && signature.isImplicative())
                ? signature.under(telling.act(), content)
                : Factuality.UNKNOWN;
    }

    /** "as far as they know". */
    private boolean isLimited(int cue) {
        return cue >= 0 && tree.is(cue, "advcl") && words.is(tree.head(cue), vocabulary.limiting);
    }

    /** "falsely claimed". */
    private boolean isBelied(int cue) {
        boolean behind = cue >= 0 && (tree.is(cue, "xcomp") || tree.is(cue, "csubj"));
        if (words.is(behind ? tree.head(cue) : cue, vocabulary.belying)) {
            // "was wrong to think", "It was wrong to say"
            return true;
        }
        for (int c = cue < 0 ? -1 : tree.firstChild(cue); c >= 0; c = tree.nextSibling(c)) {
            if (tree.is(c, "advmod") && words.is(c, vocabulary.belying)) {
                return true;
            }
        }
        return false;
    }
}
