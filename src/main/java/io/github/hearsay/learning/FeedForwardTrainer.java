package io.github.hearsay.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleConsumer;

/**
 * Learns a {@link FeedForward} by stochastic gradient descent with a step width for each weight (Duchi et al. 2011) on
 * Huber's loss. Part of the features is left out each time, by chance, and the network is the mean of those after the
 * later epochs. For one thread.
 */
public final class FeedForwardTrainer {

    private static final float RATE = 0.05f;
    private static final float CONSTANT_RATE = 0.005f;
    private static final float FIRST_ROWS = 0.05f;
    private static final float FIRST_WEIGHTS = 0.3f;

    private final int units;
    private final float dropout;
    private final int mask;
    private final List<Example> examples = new ArrayList<>();
    private final Random random;
    private final float[] rows;
    private final float[] rowSquares;
    private final float[] weights;
    private final float[] weightSquares;
    private final float[] hidden;

    private static final class Example {
        final int[] features;
        final int output;
        final float value;

        Example(int[] features, int output, float value) {
            this.features = features;
            this.output = output;
            this.value = value;
        }
    }

    /**
     * A trainer without examples.
     *
     * @param bits there are 2 to this power rows of weights
     * @param dropout share of the features that is left out each time
     */
    public FeedForwardTrainer(int bits, int units, int outputs, float dropout, long seed) {
        this.units = units;
        this.dropout = dropout;
        mask = (1 << bits) - 1;
        random = new Random(seed);
        rows = new float[(mask + 1) * units];
        rowSquares = new float[rows.length];
        Arrays.fill(rowSquares, 0.1f);
        weights = new float[outputs * (units + 1)];
        weightSquares = new float[weights.length];
        Arrays.fill(weightSquares, 1);
        hidden = new float[units];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = i % (units + 1) == units ? 0 : (float) random.nextGaussian() * FIRST_WEIGHTS;
        }
    }

    /** Adds an example: what one output should be for the first position of the features. */
    public void add(Features features, int output, float value) {
        int[] copy = new int[features.start(1)];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = features.value(i);
        }
        examples.add(new Example(copy, output, value));
    }

    public int size() {
        return examples.size();
    }

    /** The network, with the mean error over the examples reported after each epoch. */
    public FeedForward train(int epochs, DoubleConsumer meanError) {
        List<Example> order = withoutRare();
        fillRows(order);
        float[] rowTotals = new float[rows.length];
        float[] weightTotals = new float[weights.length];
        int counted = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            double error = 0;
            for (Example example : order) {
                error += Math.abs(learn(example));
            }
            meanError.accept(error / Math.max(1, order.size()));
            if (epoch >= epochs / 2) {
                counted++;
                add(rows, rowTotals);
                add(weights, weightTotals);
            }
        }
        divide(rowTotals, counted);
        divide(weightTotals, counted);
        return FeedForward.pack(units, rowTotals, weightTotals);
    }

    /** The examples without the features that occur only once; of the others the rows. */
    private List<Example> withoutRare() {
        int[] all = examples.stream()
                .flatMapToInt(example -> Arrays.stream(example.features))
                .sorted()
                .toArray();
        List<Example> kept = new ArrayList<>();
        for (Example example : examples) {
            int[] rows = Arrays.stream(example.features)
                    .filter(feature -> isRepeated(all, feature))
                    .map(feature -> feature & mask)
                    .toArray();
            kept.add(new Example(rows, example.output, example.value));
        }
        return kept;
    }

    private static boolean isRepeated(int[] sorted, int value) {
        int at = Arrays.binarySearch(sorted, value);
        return (at > 0 && sorted[at - 1] == value) || (at + 1 < sorted.length && sorted[at + 1] == value);
    }

    /** Small random numbers, in the rows of features that occur; others stay empty. */
    private void fillRows(List<Example> examples) {
        boolean[] occurs = new boolean[mask + 1];
        for (Example example : examples) {
            for (int feature : example.features) {
                occurs[feature] = true;
            }
        }
        for (int row = 0; row <= mask; row++) {
            for (int k = 0; occurs[row] && k < units; k++) {
                rows[row * units + k] = (float) random.nextGaussian() * FIRST_ROWS;
            }
        }
    }

    /** One step; the error before it. */
    private float learn(Example example) {
        int[] kept = new int[example.features.length];
        int n = 0;
        for (int feature : example.features) {
            if (random.nextFloat() >= dropout) {
                kept[n++] = feature;
            }
        }
        float norm = (float) (1 / Math.sqrt(Math.max(1, n)));
        int from = example.output * (units + 1);
        float error = forward(kept, n, norm, from) - example.value;
        backward(kept, n, norm, from, Math.max(-1, Math.min(1, error)));
        return error;
    }

    private float forward(int[] features, int n, float norm, int from) {
        Arrays.fill(hidden, 0);
        for (int i = 0; i < n; i++) {
            int row = features[i] * units;
            for (int k = 0; k < units; k++) {
                hidden[k] += rows[row + k];
            }
        }
        float sum = weights[from + units];
        for (int k = 0; k < units; k++) {
            hidden[k] = Math.max(0, hidden[k] * norm);
            sum += hidden[k] * weights[from + k];
        }
        return sum;
    }

    private void backward(int[] features, int n, float norm, int from, float slope) {
        weights[from + units] -= CONSTANT_RATE * slope;
        float[] slopes = new float[units];
        for (int k = 0; k < units; k++) {
            slopes[k] = hidden[k] > 0 ? slope * weights[from + k] * norm : 0;
            move(weights, weightSquares, from + k, slope * hidden[k]);
        }
        for (int i = 0; i < n; i++) {
            int row = features[i] * units;
            for (int k = 0; k < units; k++) {
                move(rows, rowSquares, row + k, slopes[k]);
            }
        }
    }

    private static void move(float[] values, float[] squares, int i, float slope) {
        if (slope != 0) {
            squares[i] += slope * slope;
            values[i] -= RATE * slope / (float) Math.sqrt(squares[i]);
        }
    }

    private static void add(float[] values, float[] totals) {
        for (int i = 0; i < values.length; i++) {
            totals[i] += values[i];
        }
    }

    private static void divide(float[] totals, int by) {
        for (int i = 0; i < totals.length; i++) {
            totals[i] /= by;
        }
    }
}
