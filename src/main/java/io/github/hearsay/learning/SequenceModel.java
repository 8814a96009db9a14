package io.github.hearsay.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A first-order linear model that gives each position of a sequence a label: a row of weights per feature hash, one byte
 * a label, and weights from label to label. Immutable; any number of threads may share one.
 */
public final class SequenceModel {

    private static final int KIND = 0x48455331;
    private static final int MOST_LABELS = 1 << 10;

    private final List<String> labels;
    private final WeightRows weights;
    private final float scale;
    private final float[] transitions;
    /** The exponentials of the weights from label to label. */
    private final double[] factors;

    private final float spread;
    private final int[][] before;
    private final boolean[] mayBegin;
    private final boolean[] mayEnd;

    SequenceModel(List<String> labels, byte[] weights, float scale, float[] transitions) {
        this.labels = List.copyOf(labels);
        this.weights = new WeightRows(labels.size(), weights);
        this.scale = scale;
        this.transitions = transitions;
        factors = new double[transitions.length];
        Arrays.setAll(factors, k -> Math.exp(transitions[k]));
        spread = spread(transitions);
        before = LabelConstraints.before(labels);
        mayBegin = Viterbi.each(labels, LabelConstraints::mayBegin);
        mayEnd = Viterbi.each(labels, LabelConstraints::mayEnd);
    }

    private static float spread(float[] transitions) {
        float least = 0;
        float most = 0;
        for (float transition : transitions) {
            least = Math.min(least, transition);
            most = Math.max(most, transition);
        }
        return most - least;
    }

    public List<String> labels() {
        return labels;
    }

    /** The best label of each position, as indexes into {@link #labels()}. */
    public int[] label(Features features) {
        return scored().of(features).label(0);
    }

    /** Something that scores sequence after sequence, for more than the best labels, for one thread. */
    public ScoredSequence scored() {
        return new ScoredSequence(this);
    }

    Lattice lattice() {
        return new Lattice(before, mayBegin, mayEnd);
    }

    KBest kBest(int k) {
        return new KBest(before, mayBegin, mayEnd, k);
    }

    float[] transitions() {
        return transitions;
    }

    double[] factors() {
        return factors;
    }

    boolean mayBegin(int label) {
        return mayBegin[label];
    }

    /** Something that labels sequence after sequence, for one thread. */
    public Decoder decoder() {
        return new Decoder();
    }

    /** The steps of labelling apart, over scores per position and label, several sequences in one array; reuses its buffers. */
    public final class Decoder {

        private final Viterbi viterbi = new Viterbi(before, spread);
        private final int[] sums = new int[labels.size()];

        private Decoder() {}

        /** Adds the weights of features to what stands in the scores from the place of one position on. */
        public void addScores(Features features, float[] scores, int from) {
            int count = sums.length;
            for (int i = 0; i < features.positions(); i++) {
                weights.sum(features.all(), features.start(i), features.start(i + 1), sums);
                int at = (from + i) * count;
                for (int y = 0; y < count; y++) {
                    scores[at + y] += sums[y] * scale;
                }
            }
        }

        /** The best labels of {@code n} positions whose scores stand from the place of one position on. */
        public int[] best(float[] scores, int from, int n) {
            return viterbi.decode(scores, from, n, transitions, mayBegin, mayEnd);
        }
    }

    /** Writes the model; the same model gives the same bytes. */
    public void write(OutputStream out) throws IOException {
        ModelFile.write(out, KIND, this::writePart);
    }

    /** Writes the model as a part of another one. */
    public void writePart(DataOutput data) throws IOException {
        data.writeInt(labels.size());
        for (String label : labels) {
            data.writeUTF(label);
        }
        data.writeInt(weights.count());
        data.writeFloat(scale);
        for (float transition : transitions) {
            data.writeFloat(transition);
        }
        data.write(weights.bytes());
    }

    /**
     * Reads a model.
     *
     * @throws IOException where the stream is not such a model, ends too early, or is damaged
     */
    public static SequenceModel read(InputStream in) throws IOException {
        return ModelFile.read(in, KIND, SequenceModel::readPart);
    }

    /**
     * Reads a model that is a part of another one.
     *
     * @throws IOException where this is not such a model, or ends too early
     */
    public static SequenceModel readPart(DataInput data) throws IOException {
        int count = data.readInt();
        if (count <= 0 || count > MOST_LABELS) {
            throw new IOException("no model of " + count + " labels");
        }
        List<String> labels = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            labels.add(data.readUTF());
        }
        int rows = data.readInt();
        if (!WeightRows.permits(count, rows)) {
            throw new IOException("no model of " + count + " labels and " + rows + " rows");
        }
        float scale = data.readFloat();
        float[] transitions = new float[labels.size() * labels.size()];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = data.readFloat();
        }
        byte[] weights = new byte[rows * labels.size()];
        data.readFully(weights);
        return new SequenceModel(labels, weights, scale, transitions);
    }
}
