package io.github.hearsay.evaluation.coreference;

import java.util.Arrays;

/**
 * Pairs rows with columns one to one so that the sum of what the pairs gain is greatest: the Hungarian method by shortest
 * augmenting paths, in cubic time. Rows and columns are numbered from 1 inside; 0 stands for none.
 */
final class Assignment {

    private final double[][] gains;
    private final int size;
    private final double[] rowPrice;
    private final double[] columnPrice;
    private final int[] rowOf;
    private final int[] comesFrom;

    private Assignment(double[][] gains) {
        this.gains = gains;
        size = Math.max(gains.length, gains.length == 0 ? 0 : gains[0].length);
        rowPrice = new double[size + 1];
        columnPrice = new double[size + 1];
        rowOf = new int[size + 1];
        comesFrom = new int[size + 1];
    }

    /**
     * The column of each row, from 0; -1 for a row that gets none because there are fewer columns.
     *
     * @param gains by row and column, all rows of the same length
     */
    static int[] best(double[][] gains) {
        Assignment assignment = new Assignment(gains);
        for (int row = 1; row <= assignment.size; row++) {
            assignment.place(row);
        }
        int[] columnOf = new int[gains.length];
        Arrays.fill(columnOf, -1);
        for (int column = 1; gains.length > 0 && column <= gains[0].length; column++) {
            if (assignment.rowOf[column] <= gains.length) {
                columnOf[assignment.rowOf[column] - 1] = column - 1;
            }
        }
        return columnOf;
    }

    /** Costs are negative gains; rows and columns that only fill up the square cost nothing. */
    private double reducedCost(int row, int column) {
        boolean real = row <= gains.length && column <= gains[0].length;
        return (real ? -gains[row - 1][column - 1] : 0) - rowPrice[row] - columnPrice[column];
    }

    private void place(int row) {
        double[] slack = new double[size + 1];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        boolean[] reached = new boolean[size + 1];
        rowOf[0] = row;
        int column = 0;
        while (rowOf[column] != 0) {
            reached[column] = true;
            column = nearest(column, slack, reached);
        }
        while (column != 0) {
            rowOf[column] = rowOf[comesFrom[column]];
            column = comesFrom[column];
        }
    }

    /** Grows the tree of shortest paths by the column that is nearest to it. */
    private int nearest(int from, double[] slack, boolean[] reached) {
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int column = 1; column <= size; column++) {
            if (reached[column]) {
                continue;
            }
            double cost = reducedCost(rowOf[from], column);
            if (cost < slack[column]) {
                slack[column] = cost;
                comesFrom[column] = from;
            }
            if (slack[column] < least) {
                least = slack[column];
                nearest = column;
            }
        }
        for (int column = 0; column <= size; column++) {
            if (reached[column]) {
                rowPrice[rowOf[column]] += least;
                columnPrice[column] -= least;
            } else {
                slack[column] -= least;
            }
        }
        return nearest;
    }
}
