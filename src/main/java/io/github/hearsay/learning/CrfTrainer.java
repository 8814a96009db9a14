package io.github.hearsay.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleConsumer;

/**
 * Learns a {@link SequenceModel} as a conditional random field, by AdaGrad (Duchi and others 2011). An example may leave
 * labels open: it names for each position the labels that its annotation permits, and the probability of all permitted
 * sequences together is what grows.
 */
public final class CrfTrainer {

    private static final float LEAST_GRADIENT = 1e-3f;

    private static final float DELTA = 1;

    private static final int MOST_BYTE = 127;

    private final List<String> labels;
    private final int count;
    private final int rows;
    private final float rate;
    private final float decay;
    private final float reach;
    private final float[] weights;
    private final float[] squares;
    private final float[] transitions;
    private final float[] transitionSquares;
    private final double[] pairs;
    private final float[] pairGradient;
    private final Lattice lattice;

    /**
     * A trainer that knows nothing yet.
     *
     * @param bits the model has 2 to this power rows
     * @param rate how far a first step goes
     * @param decay the share of a weight that is taken off with each step
     */
    public CrfTrainer(List<String> labels, int bits, float rate, float decay) {
        this(labels, bits, rate, decay, 1);
    }

    /**
     * As the other one.
     *
     * @param reach the model cuts off weights at this share of the largest, which keeps more precision for the smaller ones
     */
    public CrfTrainer(List<String> labels, int bits, float rate, float decay, float reach) {
        this.reach = reach;
        this.labels = labels;
        this.rate = rate;
        this.decay = decay;
        count = labels.size();
        rows = 1 << bits;
        weights = new float[rows * count];
        squares = new float[rows * count];
        transitions = new float[count * count];
        transitionSquares = new float[count * count];
        pairs = new double[count * count];
        pairGradient = new float[count * count];
        lattice = new Lattice(labels);
    }

    /** A sequence to learn from. */
    public static final class Example {

        private final int[] always;
        private final int[] alwaysStarts;
        private final int[] sometimes;
        private final int[] sometimesStarts;
        private final long[] permitted;

        /**
         * Keeps copies.
         *
         * @param always the features of its positions
         * @param sometimes further features of the same positions, left out every other time
         * @param permitted bit y of entry i is set where position i may have label y; at most 64 labels
         */
        public Example(Features always, Features sometimes, long[] permitted) {
            this.always = always.values();
            alwaysStarts = always.starts();
            this.sometimes = sometimes.values();
            sometimesStarts = sometimes.starts();
            this.permitted = permitted.clone();
        }
    }

    /** Trains for some epochs, in an order that the seed decides; {@code share} receives the share of positions with a wrong label. */
    public SequenceModel train(List<Example> examples, int epochs, long seed, DoubleConsumer share) {
        return train(examples, epochs, 1, seed, share);
    }

    /**
     * As {@link #train(List, int, long, DoubleConsumer)}, with the mean of several weights.
     *
     * @param averaged the weights behind each of so many last epochs count
     */
    public SequenceModel train(List<Example> examples, int epochs, int averaged, long seed, DoubleConsumer share) {
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(seed);
        float[] sum = averaged > 1 ? new float[weights.length] : weights;
        float[] transitionSum = averaged > 1 ? new float[transitions.length] : transitions;
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            double wrong = 0;
            double all = 0;
            for (Example example : order) {
                wrong += learn(example, random.nextBoolean());
                all += example.permitted.length;
            }
            share.accept(wrong / Math.max(1, all));
            if (averaged > 1 && epoch >= epochs - averaged) {
                add(weights, sum);
                add(transitions, transitionSum);
            }
        }
        return model(sum, transitionSum, averaged);
    }

    private static void add(float[] values, float[] sum) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += values[k];
        }
    }

    /** Learns from an example; how many of its positions had a wrong label, in expectation. */
    private double learn(Example example, boolean sometimes) {
        int n = example.permitted.length;
        if (n == 0) {
            return 0;
        }
        float[] scores = new float[n * count];
        score(example.always, example.alwaysStarts, scores);
        if (sometimes) {
            score(example.sometimes, example.sometimesStarts, scores);
        }
        for (int k = 0; k < pairs.length; k++) {
            pairs[k] = Math.exp(transitions[k]);
        }
        float[] gradient = new float[n * count];
        Arrays.fill(pairGradient, 0);
        long[] all = new long[n];
        Arrays.fill(all, -1L >>> (64 - count));
        boolean possible = lattice.addExpectations(scores, pairs, example.permitted, 1, gradient, pairGradient)
                && lattice.addExpectations(scores, pairs, all, -1, gradient, pairGradient);
        if (!possible) {
            return 0;
        }
        update(example.always, example.alwaysStarts, gradient);
        if (sometimes) {
            update(example.sometimes, example.sometimesStarts, gradient);
        }
        for (int k = 0; k < transitions.length; k++) {
            step(transitions, transitionSquares, k, pairGradient[k]);
        }
        double wrong = 0;
        for (float g : gradient) {
            wrong += Math.max(0, g);
        }
        return wrong;
    }

    private void score(int[] features, int[] starts, float[] scores) {
        for (int i = 0; i + 1 < starts.length; i++) {
            int at = i * count;
            for (int k = starts[i]; k < starts[i + 1]; k++) {
                int row = (features[k] & (rows - 1)) * count;
                for (int y = 0; y < count; y++) {
                    scores[at + y] += weights[row + y];
                }
            }
        }
    }

    private void update(int[] features, int[] starts, float[] gradient) {
        for (int i = 0; i + 1 < starts.length; i++) {
            for (int y = 0; y < count; y++) {
                float g = gradient[i * count + y];
                if (Math.abs(g) > LEAST_GRADIENT) {
                    for (int k = starts[i]; k < starts[i + 1]; k++) {
                        step(weights, squares, (features[k] & (rows - 1)) * count + y, g);
                    }
                }
            }
        }
    }

    private void step(float[] values, float[] sums, int at, float gradient) {
        if (gradient != 0) {
            float g = gradient - decay * values[at];
            sums[at] += g * g;
            values[at] += rate * g / (float) Math.sqrt(DELTA + sums[at]);
        }
    }

    /** Fits the sum of several weights into bytes, by which the many tiny ones become 0. */
    private SequenceModel model(float[] sum, float[] transitionSum, int of) {
        float largest = 1e-6f;
        for (float weight : sum) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float scale = reach * largest / MOST_BYTE;
        byte[] bytes = new byte[sum.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.max(-MOST_BYTE, Math.min(MOST_BYTE, Math.round(sum[i] / scale)));
        }
        float[] means = new float[transitionSum.length];
        for (int k = 0; k < means.length; k++) {
            means[k] = transitionSum[k] / of;
        }
        return new SequenceModel(labels, bytes, scale / of, means);
    }
}
