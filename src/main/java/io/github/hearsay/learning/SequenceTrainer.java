package io.github.hearsay.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;

/**
 * Learns a {@link SequenceModel} as an averaged structured perceptron (Collins 2002). An example may leave labels open: it
 * names for each position the labels that its annotation permits, and the best permitted sequence is what is learned, so
 * that corpora with different label sets train one model.
 */
public final class SequenceTrainer {

    private final List<String> labels;
    private final int count;
    private final int rows;
    private final float[] weights;
    private final float[] totals;
    private final float[] transitions;
    private final float[] transitionTotals;
    private final int[][] before;
    private final boolean[] mayBegin;
    private final boolean[] mayEnd;
    private final Viterbi viterbi;
    private float step = 1;

    /** @param bits the model has 2 to this power rows */
    public SequenceTrainer(List<String> labels, int bits) {
        this.labels = labels;
        count = labels.size();
        rows = 1 << bits;
        weights = new float[rows * count];
        totals = new float[rows * count];
        transitions = new float[count * count];
        transitionTotals = new float[count * count];
        before = LabelConstraints.before(labels);
        mayBegin = Viterbi.each(labels, LabelConstraints::mayBegin);
        mayEnd = Viterbi.each(labels, LabelConstraints::mayEnd);
        viterbi = new Viterbi(before);
    }

    /** A sequence to learn from, with the labels that each of its positions may have. */
    public static final class Example {

        private final int[] features;
        private final int[] starts;
        private final long[] permitted;

        /**
         * Keeps a copy of the features.
         *
         * @param permitted bit y of entry i is set where position i may have label y; at most 64 labels
         */
        public Example(Features collected, long[] permitted) {
            int n = collected.positions();
            this.permitted = permitted.clone();
            starts = new int[n + 1];
            for (int i = 0; i <= n && n > 0; i++) {
                starts[i] = collected.start(i);
            }
            features = new int[starts[n]];
            for (int k = 0; k < features.length; k++) {
                features[k] = collected.value(k);
            }
        }
    }

    /** Trains for some epochs, in an order that the seed decides; {@code mistakes} hears of each epoch's number of them. */
    public SequenceModel train(List<Example> examples, int epochs, long seed, IntConsumer mistakes) {
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(seed);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            int wrong = 0;
            for (Example example : order) {
                wrong += learn(example) ? 1 : 0;
                step++;
            }
            mistakes.accept(wrong);
        }
        return model();
    }

    private boolean learn(Example example) {
        int n = example.permitted.length;
        float[] scores = scores(example, n);
        int[] guess = viterbi.decode(scores, 0, n, transitions, mayBegin, mayEnd);
        boolean right = true;
        for (int i = 0; i < n && right; i++) {
            right = (example.permitted[i] >>> guess[i] & 1) != 0;
        }
        if (right) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            for (int y = 0; y < count; y++) {
                if ((example.permitted[i] >>> y & 1) == 0) {
                    scores[i * count + y] = Viterbi.IMPOSSIBLE;
                }
            }
        }
        int[] gold = viterbi.decode(scores, 0, n, transitions, mayBegin, mayEnd);
        update(example, gold, 1);
        update(example, guess, -1);
        return true;
    }

    private float[] scores(Example example, int n) {
        float[] scores = new float[n * count];
        for (int i = 0; i < n; i++) {
            for (int k = example.starts[i]; k < example.starts[i + 1]; k++) {
                int row = (example.features[k] & (rows - 1)) * count;
                for (int y = 0; y < count; y++) {
                    scores[i * count + y] += weights[row + y];
                }
            }
        }
        return scores;
    }

    private void update(Example example, int[] path, float by) {
        for (int i = 0; i < path.length; i++) {
            for (int k = example.starts[i]; k < example.starts[i + 1]; k++) {
                int at = (example.features[k] & (rows - 1)) * count + path[i];
                weights[at] += by;
                totals[at] += step * by;
            }
            if (i > 0) {
                int at = path[i - 1] * count + path[i];
                transitions[at] += by;
                transitionTotals[at] += step * by;
            }
        }
    }

    /** Averages over all steps, and fits the weights into bytes. */
    private SequenceModel model() {
        float[] averaged = new float[weights.length];
        float largest = 1e-6f;
        for (int i = 0; i < averaged.length; i++) {
            averaged[i] = weights[i] - totals[i] / step;
            largest = Math.max(largest, Math.abs(averaged[i]));
        }
        float scale = largest / 127;
        byte[] bytes = new byte[averaged.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.max(-127, Math.min(127, Math.round(averaged[i] / scale)));
        }
        float[] averagedTransitions = new float[transitions.length];
        for (int i = 0; i < transitions.length; i++) {
            averagedTransitions[i] = transitions[i] - transitionTotals[i] / step;
        }
        return new SequenceModel(labels, bytes, scale, averagedTransitions);
    }
}
