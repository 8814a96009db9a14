package io.github.hearsay.evaluation.claims;

import io.github.hearsay.evaluation.Proposition;
import io.github.hearsay.evaluation.Score;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;

/**
 * Precision and recall of propositions at every threshold of confidence, as CaRB defines them (Bhardwaj et al. 2019): each
 * gold proposition is recalled as far as by the best of the predicted ones; precision pairs both one to one, the most
 * precise pairs first. For one thread.
 */
public final class PropositionEvaluation {

    private final List<Sentence> sentences = new ArrayList<>();
    private long gold;
    private long predicted;

    /** Gold and prediction of one text, and how well each predicted one (column) matches each gold one (row). */
    private static final class Sentence {

        private final List<Proposition> predicted;
        private final PropositionMatch[][] matches;

        Sentence(List<Proposition> gold, List<Proposition> predicted) {
            this.predicted = List.copyOf(predicted);
            matches = new PropositionMatch[gold.size()][predicted.size()];
            for (int i = 0; i < matches.length; i++) {
                for (int j = 0; j < predicted.size(); j++) {
                    matches[i][j] = PropositionMatch.of(gold.get(i), predicted.get(j));
                }
            }
        }

        List<Integer> from(double confidence) {
            List<Integer> columns = new ArrayList<>();
            for (int j = 0; j < predicted.size(); j++) {
                if (predicted.get(j).confidence() >= confidence) {
                    columns.add(j);
                }
            }
            return columns;
        }

        double recalled(List<Integer> columns) {
            double recalled = 0;
            for (PropositionMatch[] row : matches) {
                recalled +=
                        columns.stream().mapToDouble(j -> row[j].recall()).max().orElse(0);
            }
            return recalled;
        }

        double precise(List<Integer> columns) {
            BitSet usedRows = new BitSet();
            BitSet usedColumns = new BitSet();
            double precise = 0;
            for (int pair = 0; pair < Math.min(matches.length, columns.size()); pair++) {
                precise += takeBest(columns, usedRows, usedColumns);
            }
            return precise;
        }

        private double takeBest(List<Integer> columns, BitSet usedRows, BitSet usedColumns) {
            int row = -1;
            int column = -1;
            for (int i = usedRows.nextClearBit(0); i < matches.length; i = usedRows.nextClearBit(i + 1)) {
                for (int j : columns) {
                    boolean better = row < 0 || matches[i][j].precision() > matches[row][column].precision();
                    if (better && !usedColumns.get(j)) {
                        row = i;
                        column = j;
                    }
                }
            }
            usedRows.set(row);
            usedColumns.set(column);
            return matches[row][column].precision();
        }
    }

    /** Adds a text: what it should have, and what was found in it. */
    public void add(List<Proposition> goldPropositions, List<Proposition> found) {
        gold += goldPropositions.size();
        predicted += found.size();
        sentences.add(new Sentence(goldPropositions, found));
    }

    /** Number of gold propositions. */
    public long gold() {
        return gold;
    }

    /** Number of predicted propositions, whatever their confidence. */
    public long predicted() {
        return predicted;
    }

    /** The best F1 over all thresholds, the F1 of all predictions, and the area under the curve with the point (0, 1). */
    public List<Score> scores() {
        List<Score> curve = curve();
        Score best = new Score("best F1", 0, 0, 0);
        Score before = new Score("", 1, 0, 0);
        double area = 0;
        for (Score point : curve) {
            area += Math.abs(point.recall() - before.recall()) * (point.precision() + before.precision()) / 2;
            before = point;
            best = point.value() > best.value()
                    ? new Score(best.metric(), point.precision(), point.recall(), point.value())
                    : best;
        }
        return List.of(
                best,
                new Score("F1 of all", before.precision(), before.recall(), before.value()),
                Score.ofValue("AUC", area));
    }

    /** A point for each confidence, the highest first. */
    private List<Score> curve() {
        TreeSet<Double> thresholds = new TreeSet<>();
        sentences.forEach(s -> s.predicted.forEach(p -> thresholds.add(p.confidence())));
        List<Score> curve = new ArrayList<>();
        for (double threshold : thresholds.descendingSet()) {
            double precise = 0;
            double recalled = 0;
            long kept = 0;
            for (Sentence sentence : sentences) {
                List<Integer> columns = sentence.from(threshold);
                precise += sentence.precise(columns);
                recalled += sentence.recalled(columns);
                kept += columns.size();
            }
            curve.add(Score.of("", Score.share(precise, kept), Score.share(recalled, gold)));
        }
        return curve;
    }
}
