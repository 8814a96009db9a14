package io.github.hearsay.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Map;

/** A stretch of a document's words as the encoder read it; for one thread, and to be closed. */
public final class EncodedWindow implements AutoCloseable {

    private final int first;
    private final int size;
    private final OrtSession.Result outputs;
    private final Map<String, Head> heads;

    EncodedWindow(int first, int size, OrtSession.Result outputs, Map<String, Head> heads) {
        this.first = first;
        this.size = size;
        this.outputs = outputs;
        this.heads = heads;
    }

    /** Index of its first word in the document. */
    public int first() {
        return first;
    }

    /** Number of its words. */
    public int size() {
        return size;
    }

    /**
     * What a head says of each word: logarithms of probabilities, tag by tag, word by word.
     *
     * @throws IllegalStateException where the model has no such head
     */
    public float[] scores(String head) {
        return values(tensor(outputs, head));
    }

    /**
     * A network that runs over the states of words.
     *
     * @param before how many words before an anchor it tells of
     */
    record Head(Graph graph, int before) {}

    /** Takes what a head says of the words around another one. */
    @FunctionalInterface
    public interface Near {

        /**
         * Takes the scores of one anchor.
         *
         * @param anchor its index among the anchors
         * @param first index in the document of the first of the words
         * @param scores logarithms of probabilities, tag by tag, word by word
         */
        void take(int anchor, int first, float[] scores);
    }

    /**
     * Tells what a head says of the words around some words, the anchors.
     *
     * @param tags of each word of the window its tag among those of which the anchors are some
     * @param anchors indexes of words in the window, at least one
     */
    public void scores(String head, int[] tags, int[] anchors, Near near) {
        int[] ones = new int[size];
        Arrays.fill(ones, 1);
        Head over = heads.get(head);
        if (over == null) {
            throw new IllegalStateException("the model has no head \"" + head + "\"");
        }
        try (OnnxTensor mask = Graph.row(ones);
                OnnxTensor tagged = Graph.row(tags);
                OnnxTensor rows = Graph.list(new int[anchors.length]);
                OnnxTensor at = Graph.list(anchors);
                OrtSession.Result result = over.graph()
                        .run(Map.of(
                                "states",
                                tensor(outputs, "states"),
                                "mask",
                                mask,
                                "tags",
                                tagged,
                                "row",
                                rows,
                                "cue",
                                at))) {
            OnnxTensor roles = tensor(result, "roles");
            float[] all = values(roles);
            long[] shape = roles.getInfo().getShape();
            int reach = (int) shape[1];
            int labels = (int) shape[2];
            for (int a = 0; a < anchors.length; a++) {
                int begin = Math.max(0, anchors[a] - over.before());
                int end = Math.min(size, anchors[a] - over.before() + reach);
                int from = a * reach + begin - anchors[a] + over.before();
                near.take(a, first + begin, Arrays.copyOfRange(all, from * labels, (from + end - begin) * labels));
            }
        } catch (OrtException e) {
            throw new IllegalStateException("head \"" + head + "\": " + e.getMessage(), e);
        }
    }

    private static OnnxTensor tensor(OrtSession.Result result, String name) {
        return (OnnxTensor) result.get(name)
                .orElseThrow(() -> new IllegalStateException("the model has no output \"" + name + "\""));
    }

    private static float[] values(OnnxTensor tensor) {
        FloatBuffer buffer = tensor.getFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }

    @Override
    public void close() {
        outputs.close();
    }
}
