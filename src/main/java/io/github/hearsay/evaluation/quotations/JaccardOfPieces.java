package io.github.hearsay.evaluation.quotations;

import io.github.hearsay.evaluation.Role;
import io.github.hearsay.evaluation.Score;
import io.github.hearsay.text.Span;
import java.util.List;
import java.util.Set;

/**
 * Metric A, Jaccard: for each gold piece of one role its best overlap (shared length by length of the hull), and 0 for each
 * predicted piece that touches no gold piece; the mean of all these.
 */
final class JaccardOfPieces implements QuotationMetric {

    private final Role role;
    private double sum;
    private long items;

    JaccardOfPieces(Role role) {
        this.role = role;
    }

    @Override
    public void add(QuotationComparison document) {
        Set<Span> gold = document.pieces(document.gold(), role);
        Set<Span> predicted = document.pieces(document.predicted(), role);
        for (Span piece : gold) {
            sum += predicted.stream()
                    .mapToDouble(p -> jaccard(document, piece, p))
                    .max()
                    .orElse(0);
        }
        items += gold.size();
        items += predicted.stream()
                .filter(p -> gold.stream().allMatch(g -> document.shared(g, p) == 0))
                .count();
    }

    private static double jaccard(QuotationComparison document, Span a, Span b) {
        int shared = document.shared(a, b);
        Span hull = a.hull(b);
        return shared == 0 ? 0 : shared / (double) document.length(hull.begin(), hull.end());
    }

    @Override
    public List<Score> scores() {
        return List.of(Score.ofValue("A jaccard, " + role, Score.share(sum, items)));
    }
}
