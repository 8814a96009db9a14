package io.github.hearsay.evaluation;

import java.util.HashSet;
import java.util.List;

/**
 * Metric F: contents matched one to one where they share at least half of their words; how cue and source agree on the
 * matched ones; and, end to end, matches whose sources overlap or are both missing.
 */
final class MatchedContent implements QuotationMetric {

    private long gold;
    private long predicted;
    private long matched;
    private long cueOverlaps;
    private long cueExact;
    private long sourceOverlaps;
    private long sourceExact;
    private long withSource;
    private long sourceFound;

    @Override
    public void add(QuotationComparison document) {
        gold += document.gold().size();
        predicted += document.predicted().size();
        List<ContentMatch> matches =
                ContentMatch.oneToOne(document.words(document.gold()), document.words(document.predicted()));
        matched += matches.size();
        for (ContentMatch match : matches) {
            compare(
                    document,
                    document.gold().get(match.gold()),
                    document.predicted().get(match.predicted()));
        }
    }

    private void compare(QuotationComparison document, QuotationSpans g, QuotationSpans p) {
        cueOverlaps += RoleAgreement.overlapOrBothMissing(g, p, Role.CUE) ? 1 : 0;
        cueExact += exact(document, g, p, Role.CUE) ? 1 : 0;
        sourceOverlaps += RoleAgreement.overlapOrBothMissing(g, p, Role.SOURCE) ? 1 : 0;
        sourceExact += exact(document, g, p, Role.SOURCE) ? 1 : 0;
        if (!g.source().isEmpty()) {
            withSource++;
            sourceFound += RoleAgreement.overlap(g, p, Role.SOURCE) ? 1 : 0;
        }
    }

    private static boolean exact(QuotationComparison document, QuotationSpans g, QuotationSpans p, Role role) {
        return new HashSet<>(document.pieces(g, role)).equals(new HashSet<>(document.pieces(p, role)));
    }

    @Override
    public List<Score> scores() {
        return List.of(
                Score.of("F matched content", matched, predicted, gold),
                Score.of("F end to end", sourceOverlaps, predicted, gold),
                Score.ofHits("F matched, source overlaps", sourceOverlaps, matched),
                Score.ofHits("F matched, source exact", sourceExact, matched),
                Score.ofHits("F matched, cue overlaps", cueOverlaps, matched),
                Score.ofHits("F matched, cue exact", cueExact, matched),
                Score.ofHits("F matched, given source found", sourceFound, withSource));
    }
}
