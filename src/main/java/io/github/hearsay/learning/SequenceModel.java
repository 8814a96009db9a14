package io.github.hearsay.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A first-order linear model that gives each position of a sequence a label: a row of weights per feature hash, one byte
 * a label, and weights from label to label. Immutable; any number of threads may share one.
 */
public final class SequenceModel {

    private static final int MAGIC = 0x48455331;
    private static final int MOST_ROWS = 1 << 24;

    private final List<String> labels;
    private final int rows;
    private final byte[] weights;
    private final float scale;
    private final float[] transitions;
    private final int[][] before;
    private final boolean[] mayBegin;
    private final boolean[] mayEnd;

    SequenceModel(List<String> labels, byte[] weights, float scale, float[] transitions) {
        this.labels = List.copyOf(labels);
        this.rows = weights.length / labels.size();
        this.weights = weights;
        this.scale = scale;
        this.transitions = transitions;
        before = LabelConstraints.before(labels);
        mayBegin = Viterbi.each(labels, LabelConstraints::mayBegin);
        mayEnd = Viterbi.each(labels, LabelConstraints::mayEnd);
    }

    public List<String> labels() {
        return labels;
    }

    /** The best label of each position, as indexes into {@link #labels()}. */
    public int[] label(Features features) {
        int n = features.positions();
        int count = labels.size();
        float[] scores = new float[n * count];
        int[] sums = new int[count];
        for (int i = 0; i < n; i++) {
            java.util.Arrays.fill(sums, 0);
            for (int k = features.start(i); k < features.start(i + 1); k++) {
                int row = (features.value(k) & (rows - 1)) * count;
                for (int y = 0; y < count; y++) {
                    sums[y] += weights[row + y];
                }
            }
            for (int y = 0; y < count; y++) {
                scores[i * count + y] = sums[y] * scale;
            }
        }
        return new Viterbi(before).decode(scores, n, transitions, mayBegin, mayEnd);
    }

    /** Writes the model; the same model gives the same bytes. */
    public void write(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.writeInt(MAGIC);
            data.writeInt(labels.size());
            for (String label : labels) {
                data.writeUTF(label);
            }
            data.writeInt(rows);
            data.writeFloat(scale);
            for (float transition : transitions) {
                data.writeFloat(transition);
            }
            data.write(weights);
        }
    }

    /**
     * Reads a model.
     *
     * @throws IOException where the stream is no such model, ends too early, or is damaged
     */
    public static SequenceModel read(InputStream in) throws IOException {
        try (DataInputStream data = new DataInputStream(new GZIPInputStream(in, 1 << 16))) {
            if (data.readInt() != MAGIC) {
                throw new IOException("not a sequence model, or of another version");
            }
            List<String> labels = new ArrayList<>();
            for (int n = data.readInt(); n > 0; n--) {
                labels.add(data.readUTF());
            }
            int rows = data.readInt();
            if (labels.isEmpty() || Integer.bitCount(rows) != 1 || rows < 0 || rows > MOST_ROWS) {
                throw new IOException("damaged: " + labels.size() + " labels, " + rows + " rows");
            }
            float scale = data.readFloat();
            float[] transitions = new float[labels.size() * labels.size()];
            for (int i = 0; i < transitions.length; i++) {
                transitions[i] = data.readFloat();
            }
            byte[] weights = new byte[rows * labels.size()];
            data.readFully(weights);
            // Reading on to the end makes the stream compare its checksum.
            if (data.read() >= 0) {
                throw new IOException("damaged: longer than it says");
            }
            return new SequenceModel(labels, weights, scale, transitions);
        }
    }
}
