package io.github.hearsay.evaluation;

import io.github.hearsay.text.Span;
import java.util.List;
import java.util.Set;

/**
 * CEAF with the entity-based similarity phi 4 (Luo 2005): chains of both sides are paired one to one so that the overlap
 * of the pairs, 2 |a and b| / (|a| + |b|), is greatest.
 */
final class EntityMetric implements ChainMetric {

    private double similarity;
    private long gold;
    private long predicted;

    @Override
    public void add(Partition gold, Partition predicted) {
        this.gold += gold.chains().size();
        this.predicted += predicted.chains().size();
        double[][] gains = gains(gold.chains(), predicted.chains());
        int[] columnOf = Assignment.best(gains);
        for (int row = 0; row < gains.length; row++) {
            similarity += columnOf[row] < 0 ? 0 : gains[row][columnOf[row]];
        }
    }

    private static double[][] gains(List<Set<Span>> rows, List<Set<Span>> columns) {
        double[][] gains = new double[rows.size()][columns.size()];
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                int size = rows.get(r).size() + columns.get(c).size();
                gains[r][c] = 2.0 * Partition.shared(rows.get(r), columns.get(c)) / size;
            }
        }
        return gains;
    }

    @Override
    public Score score() {
        return Score.of("CEAFe", Score.share(similarity, predicted), Score.share(similarity, gold));
    }
}
