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
    private final Map<String, Graph> heads;

    EncodedWindow(int first, int size, OrtSession.Result outputs, Map<String, Graph> heads) {
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
        return values(outputs, head);
    }

    /**
     * What a head says of each word with regard to some words, the anchors: for each anchor as {@link #scores}.
     *
     * @param tags of each word of the window its tag among those of which the anchors are some
     * @param anchors indexes of words in the window, at least one
     */
    public float[][] scores(String head, int[] tags, int[] anchors) {
        int[] ones = new int[size];
        Arrays.fill(ones, 1);
        Graph graph = heads.get(head);
        if (graph == null) {
            throw new IllegalStateException("the model has no head \"" + head + "\"");
        }
        try (OnnxTensor mask = Graph.row(ones);
                OnnxTensor tagged = Graph.row(tags);
                OnnxTensor rows = Graph.list(new int[anchors.length]);
                OnnxTensor at = Graph.list(anchors);
                OrtSession.Result result = graph.run(
                        Map.of("states", states(), "mask", mask, "tags", tagged, "row", rows, "cue", at))) {
            float[] all = values(result, "roles");
            float[][] scores = new float[anchors.length][];
            int length = all.length / anchors.length;
            for (int a = 0; a < anchors.length; a++) {
                scores[a] = Arrays.copyOfRange(all, a * length, (a + 1) * length);
            }
            return scores;
        } catch (OrtException e) {
            throw new IllegalStateException("head \"" + head + "\": " + e.getMessage(), e);
        }
    }

    private OnnxTensor states() {
        return (OnnxTensor) outputs.get("states").orElseThrow();
    }

    private static float[] values(OrtSession.Result result, String name) {
        OnnxTensor tensor = (OnnxTensor) result.get(name)
                .orElseThrow(() -> new IllegalStateException("the model has no output \"" + name + "\""));
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
