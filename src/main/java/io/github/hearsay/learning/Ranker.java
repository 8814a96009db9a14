package io.github.hearsay.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * A log-linear model over a few candidates of which one is to be chosen, from hashed features and some real values of each.
 * Immutable; any number of threads may share one.
 */
public final class Ranker {

    private static final int KIND = 0x48455231;
    private static final int MOST_ROWS = 1 << 22;

    private final byte[] weights;
    private final float scale;
    private final float[] dense;

    Ranker(byte[] weights, float scale, float[] dense) {
        this.weights = weights;
        this.scale = scale;
        this.dense = dense;
    }

    /** The features of one candidate. */
    public static final class Candidate {

        final int[] hashed;
        final float[] values;

        /**
         * Keeps a copy of the features of all positions.
         *
         * @param values real ones, as many for each candidate
         */
        public Candidate(Features hashed, float... values) {
            this.hashed = hashed.values();
            this.values = values.clone();
        }
    }

    /** The number of real values of a candidate. */
    public int values() {
        return dense.length;
    }

    /** The probability of each candidate. */
    public double[] probabilities(List<Candidate> candidates) {
        return normalized(scores(candidates));
    }

    /** The score of each candidate: the logarithm of its probability, but for a number that is the same for all. */
    public double[] scores(List<Candidate> candidates) {
        double[] scores = new double[candidates.size()];
        for (int c = 0; c < scores.length; c++) {
            int sum = 0;
            for (int feature : candidates.get(c).hashed) {
                sum += weights[feature & (weights.length - 1)];
            }
            scores[c] = sum * scale;
            for (int v = 0; v < dense.length; v++) {
                scores[c] += dense[v] * candidates.get(c).values[v];
            }
        }
        return scores;
    }

    /** The score of a candidate that has no real values, by the features of all positions; as {@link #scores}. */
    public double score(Features hashed) {
        int[] features = hashed.all();
        int end = hashed.start(hashed.positions());
        int sum = 0;
        for (int i = 0; i < end; i++) {
            sum += weights[features[i] & (weights.length - 1)];
        }
        return sum * scale;
    }

    /** Scores as probabilities, in place. */
    static double[] normalized(double[] scores) {
        double top = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            top = Math.max(top, score);
        }
        double sum = 0;
        for (int c = 0; c < scores.length; c++) {
            scores[c] = Math.exp(scores[c] - top);
            sum += scores[c];
        }
        for (int c = 0; c < scores.length; c++) {
            scores[c] /= sum;
        }
        return scores;
    }

    /** Writes the model; the same model gives the same bytes. */
    public void write(OutputStream out) throws IOException {
        ModelFile.write(out, KIND, this::content);
    }

    private void content(DataOutput data) throws IOException {
        data.writeInt(dense.length);
        for (float value : dense) {
            data.writeFloat(value);
        }
        data.writeFloat(scale);
        data.writeInt(weights.length);
        data.write(weights);
    }

    /**
     * Reads a model.
     *
     * @throws IOException where the stream is not such a model, ends too early, or is damaged
     */
    public static Ranker read(InputStream in) throws IOException {
        return ModelFile.read(in, KIND, Ranker::content);
    }

    private static Ranker content(DataInput data) throws IOException {
        int values = data.readInt();
        if (values < 0 || values > 1000) {
            throw new IOException("no number of values: " + values);
        }
        float[] dense = new float[values];
        for (int v = 0; v < values; v++) {
            dense[v] = data.readFloat();
        }
        float scale = data.readFloat();
        int rows = data.readInt();
        if (rows <= 0 || rows > MOST_ROWS || Integer.bitCount(rows) != 1) {
            throw new IOException("no number of rows: " + rows);
        }
        byte[] weights = new byte[rows];
        data.readFully(weights);
        return new Ranker(weights, scale, dense);
    }
}
