package io.github.hearsay.evaluation.quotations;

import io.github.hearsay.evaluation.Counts;
import io.github.hearsay.evaluation.Pair;
import io.github.hearsay.evaluation.QuotationSpans;
import io.github.hearsay.evaluation.Role;
import io.github.hearsay.evaluation.Score;
import java.util.HashSet;
import java.util.List;

/**
 * Metric F: contents matched one to one where they share at least half of their words; how cue and source agree on the
 * matched ones; and, end to end, matches whose sources overlap or are both missing.
 */
final class MatchedContent implements QuotationMetric {

    private final Counts contents = new Counts();
    private final Counts endToEnd = new Counts();
    private long matched;
    private long cueOverlaps;
    private long cueExact;
    private long sourceOverlaps;
    private long sourceExact;
    private long withSource;
    private long sourceFound;

    @Override
    public void add(QuotationComparison document) {
        List<Pair> pairs = document.pairs();
        contents.add(pairs.size(), document.predicted().size(), document.gold().size());
        endToEnd.add(0, document.predicted().size(), document.gold().size());
        matched += pairs.size();
        for (Pair pair : pairs) {
            compare(
                    document,
                    document.gold().get(pair.gold()),
                    document.predicted().get(pair.predicted()));
        }
    }

    private void compare(QuotationComparison document, QuotationSpans g, QuotationSpans p) {
        cueOverlaps += QuotationComparison.overlapOrBothMissing(g, p, Role.CUE) ? 1 : 0;
        cueExact += exact(document, g, p, Role.CUE) ? 1 : 0;
        if (QuotationComparison.overlapOrBothMissing(g, p, Role.SOURCE)) {
            sourceOverlaps++;
            endToEnd.add(1, 0, 0);
        }
        sourceExact += exact(document, g, p, Role.SOURCE) ? 1 : 0;
        if (!g.source().isEmpty()) {
            withSource++;
            sourceFound += QuotationComparison.overlap(g, p, Role.SOURCE) ? 1 : 0;
        }
    }

    private static boolean exact(QuotationComparison document, QuotationSpans g, QuotationSpans p, Role role) {
        return new HashSet<>(document.pieces(g, role)).equals(new HashSet<>(document.pieces(p, role)));
    }

    @Override
    public List<Score> scores() {
        return List.of(
                contents.score("F matched content"),
                endToEnd.score("F end to end"),
                Score.ofHits("F matched, source overlaps", sourceOverlaps, matched),
                Score.ofHits("F matched, source exact", sourceExact, matched),
                Score.ofHits("F matched, cue overlaps", cueOverlaps, matched),
                Score.ofHits("F matched, cue exact", cueExact, matched),
                Score.ofHits("F matched, given source found", sourceFound, withSource));
    }
}
