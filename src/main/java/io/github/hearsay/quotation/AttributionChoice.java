package io.github.hearsay.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what is attributed from what was proposed. Of a cue that a model proposes, a ranker takes the best candidate or
 * none. Rules alone are believed where there are no models, and where the corpora that models learned from do not look:
 * these leave out what is reported within a report, and quote as Americans do. Immutable.
 */
final class AttributionChoice {

    private static final double SURE = 0.75;

    /** What was right of 33 reports within reports, read by us: the corpora leave them out. */
    private static final double NESTED = 0.65;

    /** What is right, on development data, of whole regions that only the rules attribute. */
    private static final double ANEW = 0.4;

    /** The same of what is reported impersonally. */
    private static final double IMPERSONAL = 0.6;

    /** The same of what follows or precedes "according to". */
    private static final double ACCORDING = 0.5;

    /** A guess, of that-clauses behind a noun with an owner: development data have three that models leave, of which two are right. */
    private static final double OWNED = 0.5;

    /** A guess: of "allegedly" and the like 22 of 50 are cues in the training data, and models find the surer ones. */
    private static final double HEARSAY = 0.3;

    private final @Nullable QuotationModels models;

    /** @param models null where nothing was learned */
    AttributionChoice(@Nullable QuotationModels models) {
        this.models = models;
    }

    /**
     * At most one attribution a cue, those of models first, each in text order.
     *
     * @param recall see {@link QuotationAnnotator#PARAM_RECALL_BIAS}
     */
    List<CandidateAttribution> choose(
            QuotedDocument document, List<Proposal> learned, List<Proposal> byRule, float recall) {
        if (models == null) {
            return byRule.stream().map(AttributionChoice::only).toList();
        }
        ChoiceFeatures features = models.features(document, learned);
        List<CandidateAttribution> chosen = new ArrayList<>();
        for (Proposal candidates : learned) {
            CandidateAttribution draft = models.ranker().choose(features, candidates, recall);
            if (draft != null) {
                chosen.add(draft);
            }
        }
        chosen = new ArrayList<>(new ClosingClauses(document.layout).settle(chosen, document.listed, byRule));
        addByRule(document.layout, byRule, chosen);
        return chosen;
    }

    private static CandidateAttribution only(Proposal candidates) {
        return candidates.drafts().get(0).draft();
    }

    private static void addByRule(QuotedWords layout, List<Proposal> byRule, List<CandidateAttribution> chosen) {
        boolean[] content = new boolean[layout.words.size()];
        boolean[] cue = new boolean[layout.words.size()];
        for (CandidateAttribution draft : chosen) {
            draft.parts().forEach(part -> Arrays.fill(content, part.first(), part.end(), true));
            Arrays.fill(cue, draft.cueFirst(), draft.cueEnd(), true);
        }
        for (Proposal candidates : byRule) {
            int head = candidates.cue().cue().head();
            // Whoever "vowed not to repeat it" has said one thing, not two.
            boolean nested = content[head] && !layout.vocabulary.grammar.isInfinitiveMarker(layout.words, head - 1);
            CandidateAttribution draft = only(candidates);
            if (cue[head]) {
                continue;
            }
            if (nested) {
                CandidateAttribution inner = within(draft, chosen, head);
                if (inner != null) {
                    chosen.add(inner.withConfidence(NESTED));
                }
            } else if (quotesAnew(draft, content, layout)) {
                chosen.add(draft.withConfidence(ANEW));
            } else if (!content[draft.parts().get(0).first()] && isImpersonal(draft, layout)) {
                chosen.add(draft.withConfidence(IMPERSONAL));
            } else if (isOwned(draft, layout) && isWhole(draft, content, layout)) {
                chosen.add(draft.withConfidence(OWNED));
            } else if (candidates.cue().cue().isAccording() && isWhole(draft, content, layout)) {
                chosen.add(draft.withConfidence(ACCORDING));
            } else if (candidates.cue().cue().isHearsay() && isWhole(draft, content, layout)) {
                chosen.add(draft.withConfidence(HEARSAY));
            }
        }
    }

    /** What of a draft lies in the content that holds its cue; null where nothing does. */
    private static @Nullable CandidateAttribution within(
            CandidateAttribution draft, List<CandidateAttribution> chosen, int head) {
        List<WordRange> parts = draft.parts();
        for (CandidateAttribution outer : chosen) {
            for (WordRange around : outer.parts()) {
                if (around.first() <= head && head < around.end()) {
                    parts = parts.stream()
                            .map(part -> new WordRange(part.first(), Math.min(part.end(), around.end())))
                            .filter(part -> part.first() >= around.first() && part.first() < part.end())
                            .toList();
                }
            }
        }
        return parts.isEmpty() ? null : draft.withParts(parts);
    }

    /** "It was reported that": no source. */
    private static boolean isImpersonal(CandidateAttribution draft, QuotedWords layout) {
        FoundCue cue = draft.cue();
        return cue != null
                && cue.passive()
                && draft.source() == null
                && layout.words.is(cue.first() - 1, layout.vocabulary.expletives)
                && layout.vocabulary.grammar.isComplementizer(
                        layout.words, draft.parts().get(0).first());
    }

    /** "Voss's claim that". */
    private static boolean isOwned(CandidateAttribution draft, QuotedWords layout) {
        int content = draft.parts().get(0).first();
        return draft.source() != null
                && draft.cue() != null
                && draft.cue().kind() == FoundCue.Kind.NOUN
                && content == draft.cueEnd()
                && layout.vocabulary.grammar.isComplementizer(layout.words, content);
    }

    /** A clause that is not attributed yet. */
    private static boolean isWhole(CandidateAttribution draft, boolean[] content, QuotedWords layout) {
        return draft.parts().stream().noneMatch(part -> content[part.first()])
                && draft.parts().stream().anyMatch(part -> layout.hasFiniteVerb(part.first(), part.end()));
    }

    /** Whether the rules are sure of a quotation, of whole regions, that is not attributed yet: "…", declared the chairwoman. */
    private static boolean quotesAnew(CandidateAttribution draft, boolean[] content, QuotedWords layout) {
        return draft.confidence() >= SURE
                && draft.parts().stream().allMatch(part -> {
                    int region = layout.regionOf(part.first());
                    return region >= 0 && layout.wordsOf(region).equals(part) && !content[part.first()];
                });
    }
}
