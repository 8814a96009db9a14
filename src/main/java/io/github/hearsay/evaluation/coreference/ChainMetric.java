package io.github.hearsay.evaluation.coreference;

import io.github.hearsay.evaluation.Counts;
import io.github.hearsay.evaluation.Score;
import io.github.hearsay.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One metric of coreference, summed up over documents; for one thread. */
interface ChainMetric {

    void add(Partition gold, Partition predicted);

    /** The result over all documents so far. */
    Score score();

    /**
     * MUC (Vilain et al. 1995): a chain of n mentions has n - 1 links, of which one is missed wherever the other side breaks
     * the chain.
     */
    final class Muc implements ChainMetric {

        private final Counts links = new Counts();

        @Override
        public void add(Partition gold, Partition predicted) {
            links.add(kept(predicted, gold), links(predicted), kept(gold, predicted), links(gold));
        }

        private static long links(Partition side) {
            return side.chains().stream().mapToLong(chain -> chain.size() - 1).sum();
        }

        private static double kept(Partition side, Partition other) {
            return side.chains().stream()
                    .mapToDouble(chain -> chain.size() - pieces(chain, other))
                    .sum();
        }

        private static int pieces(Set<Span> chain, Partition other) {
            Set<Set<Span>> pieces = new HashSet<>();
            chain.forEach(mention -> pieces.add(other.around(mention)));
            return pieces.size();
        }

        @Override
        public Score score() {
            return links.score("MUC");
        }
    }

    /** B-cubed (Bagga and Baldwin 1998): the share of each mention's chain that the other side gives it too, averaged. */
    final class BCubed implements ChainMetric {

        private final String name;
        private final Counts mentions = new Counts();

        BCubed(String name) {
            this.name = name;
        }

        @Override
        public void add(Partition gold, Partition predicted) {
            mentions.add(
                    shares(predicted, gold),
                    predicted.of().size(),
                    shares(gold, predicted),
                    gold.of().size());
        }

        private static double shares(Partition side, Partition other) {
            double sum = 0;
            for (Map.Entry<Span, Set<Span>> mention : side.of().entrySet()) {
                Set<Span> theirs = other.of().getOrDefault(mention.getKey(), Set.of());
                sum += Partition.shared(mention.getValue(), theirs)
                        / (double) mention.getValue().size();
            }
            return sum;
        }

        @Override
        public Score score() {
            return mentions.score(name);
        }
    }

    /**
     * CEAF with the entity-based similarity phi 4 (Luo 2005): chains of both sides are paired one to one so that the overlap
     * of the pairs, 2 |a and b| / (|a| + |b|), is greatest.
     */
    final class CeafE implements ChainMetric {

        private final Counts chains = new Counts();

        @Override
        public void add(Partition gold, Partition predicted) {
            double[][] gains = gains(gold.chains(), predicted.chains());
            int[] columnOf = Assignment.best(gains);
            for (int row = 0; row < gains.length; row++) {
                double gain = columnOf[row] < 0 ? 0 : gains[row][columnOf[row]];
                chains.add(gain, 0, gain, 0);
            }
            chains.add(0, predicted.chains().size(), gold.chains().size());
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
            return chains.score("CEAFe");
        }
    }
}
