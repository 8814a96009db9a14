package io.github.hearsay.learning;

import io.github.hearsay.learning.Ranker.Candidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Learns a {@link Ranker} by likelihood, with a step of its own for each weight (AdaGrad) and weights kept small. */
public final class RankerTrainer {

    private final float rate;
    private final float decay;
    private final float[] weights;
    private final float[] squares;
    private final float[] dense;
    private final float[] denseSquares;

    /**
     * A trainer for one model.
     *
     * @param bits the model has 2 to this power rows
     * @param values number of real values of a candidate
     * @param rate the largest step of a weight
     * @param decay share of a weight that an example costs it
     */
    public RankerTrainer(int bits, int values, float rate, float decay) {
        this.rate = rate;
        this.decay = decay;
        weights = new float[1 << bits];
        squares = new float[1 << bits];
        dense = new float[values];
        denseSquares = new float[values];
    }

    /**
     * A choice between candidates.
     *
     * @param right the indexes of those that are right, at least one
     */
    public record Choice(List<Candidate> candidates, BitSet right) {

        /** The number of real values of each candidate. */
        public int values() {
            return candidates.get(0).values.length;
        }
    }

    /** Trains for some epochs, in an order that the seed decides. */
    public Ranker train(List<Choice> choices, int epochs, long seed) {
        return train(choices, epochs, seed, 1);
    }

    /** Trains from the beginning several times, each time in another order that the seed decides, and takes the mean. */
    public Ranker train(List<Choice> choices, int epochs, long seed, int times) {
        List<Choice> order = new ArrayList<>(choices);
        Random random = new Random(seed);
        float[] sum = new float[weights.length];
        float[] denseSum = new float[dense.length];
        for (int time = 0; time < times; time++) {
            forget();
            for (int epoch = 0; epoch < epochs; epoch++) {
                Collections.shuffle(order, random);
                order.forEach(this::learn);
                add(weights, sum, epochs * times);
                add(dense, denseSum, epochs * times);
            }
        }
        return packed(sum, denseSum);
    }

    private void forget() {
        for (float[] learned : List.of(weights, squares, dense, denseSquares)) {
            Arrays.fill(learned, 0);
        }
    }

    private static void add(float[] values, float[] sum, int of) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += values[i] / of;
        }
    }

    private static Ranker packed(float[] weights, float[] dense) {
        float largest = 1e-6f;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float scale = largest / 127;
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(weights[i] / scale);
        }
        return new Ranker(bytes, scale, dense);
    }

    private void learn(Choice choice) {
        int n = choice.candidates().size();
        double[] scores = new double[n];
        for (int c = 0; c < n; c++) {
            scores[c] = score(choice.candidates().get(c));
        }
        double[] probabilities = Ranker.normalized(scores);
        double right = 0;
        for (int c = 0; c < n; c++) {
            right += choice.right().get(c) ? probabilities[c] : 0;
        }
        for (int c = 0; c < n; c++) {
            double wanted = choice.right().get(c) ? probabilities[c] / Math.max(right, 1e-12) : 0;
            move(choice.candidates().get(c), (float) (wanted - probabilities[c]));
        }
    }

    private double score(Candidate candidate) {
        double score = 0;
        for (int feature : candidate.hashed) {
            score += weights[feature & (weights.length - 1)];
        }
        for (int v = 0; v < dense.length; v++) {
            score += dense[v] * candidate.values[v];
        }
        return score;
    }

    private void move(Candidate candidate, float gradient) {
        for (int feature : candidate.hashed) {
            int at = feature & (weights.length - 1);
            float g = gradient - decay * weights[at];
            squares[at] += g * g;
            weights[at] += rate * g / (float) Math.sqrt(1 + squares[at]);
        }
        for (int v = 0; v < dense.length; v++) {
            float g = gradient * candidate.values[v];
            denseSquares[v] += g * g;
            dense[v] += rate * g / (float) Math.sqrt(1 + denseSquares[v]);
        }
    }
}
