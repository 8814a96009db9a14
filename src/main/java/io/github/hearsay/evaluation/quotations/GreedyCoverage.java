package io.github.hearsay.evaluation.quotations;

import io.github.hearsay.evaluation.Counts;
import io.github.hearsay.evaluation.QuotationSpans;
import io.github.hearsay.evaluation.Role;
import io.github.hearsay.evaluation.Score;
import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Metric E: each gold content, in order, takes the prediction that covers most of it, if that is more than a given share. A
 * prediction that is too long costs nothing here, so this is never to be read alone.
 */
final class GreedyCoverage implements QuotationMetric {

    private final double threshold;
    private final Counts contents = new Counts();
    private long hits;
    private long speakers;

    GreedyCoverage(double threshold) {
        this.threshold = threshold;
    }

    @Override
    public void add(QuotationComparison document) {
        List<QuotationSpans> rest = new ArrayList<>(document.predicted());
        for (QuotationSpans gold : document.gold()) {
            int best = best(document, gold, rest);
            contents.add(best < 0 ? 0 : 1, 0, 1);
            if (best >= 0) {
                hits++;
                speakers += QuotationComparison.overlapOrBothMissing(gold, rest.remove(best), Role.SOURCE) ? 1 : 0;
            }
        }
        contents.add(0, document.predicted().size(), 0);
    }

    private int best(QuotationComparison document, QuotationSpans gold, List<QuotationSpans> rest) {
        int best = -1;
        double most = threshold;
        for (int i = 0; i < rest.size(); i++) {
            double share = covered(document, gold.content(), rest.get(i).content());
            if (share > most) {
                best = i;
                most = share;
            }
        }
        return best;
    }

    private static double covered(QuotationComparison document, List<Span> gold, List<Span> predicted) {
        if (gold.isEmpty() || predicted.isEmpty()) {
            return 0;
        }
        int length =
                document.length(gold.get(0).begin(), gold.get(gold.size() - 1).end());
        int begin = Math.max(gold.get(0).begin(), predicted.get(0).begin());
        int end = Math.min(
                gold.get(gold.size() - 1).end(),
                predicted.get(predicted.size() - 1).end());
        return length == 0 ? 0 : document.length(begin, end) / (double) length;
    }

    @Override
    public List<Score> scores() {
        String name = "E covered > " + threshold;
        return List.of(contents.score(name), Score.ofHits(name + ", source overlaps", speakers, hits));
    }
}
