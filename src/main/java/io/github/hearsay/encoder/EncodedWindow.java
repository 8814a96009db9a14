package io.github.hearsay.encoder;

import ai.onnxruntime.OrtException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

/** A stretch of a document's words as the encoder read it, for all heads. Immutable. */
public final class EncodedWindow {

    private static final String STATES = "states";

    private final int first;
    private final int size;
    private final Map<String, float[]> outputs;
    private final Heads heads;

    EncodedWindow(int first, int size, Map<String, float[]> outputs, Heads heads) {
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
     * What a head says of each word: logarithms of probabilities, tag by tag, word by word; not to be changed.
     *
     * @throws IllegalStateException where the model has no such head
     */
    public float[] scores(String head) {
        float[] scores = outputs.get(head);
        if (scores == null) {
            throw new IllegalStateException("the model has no output \"" + head + "\"");
        }
        return scores;
    }

    /** How many numbers are kept of it. */
    long weight() {
        return outputs.values().stream().mapToLong(values -> values.length).sum();
    }

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
     * Tells which roles the words around some words, the anchors, have for these.
     *
     * @param tags of each word of the window its tag among those of which the anchors are some
     * @param anchors indexes of words in the window, at least one
     */
    public void roles(int[] tags, int[] anchors, Near near) {
        float[] all;
        try (GraphInputs inputs = states(0, size)) {
            inputs.add("mask", ones(size), 1, size)
                    .add("tags", tags, 1, size)
                    .add("row", new int[anchors.length], anchors.length)
                    .add("cue", anchors, anchors.length);
            all = heads.run("quotations", "roles", inputs);
        } catch (OrtException e) {
            throw new IllegalStateException("roles: " + e.getMessage(), e);
        }
        int labels = heads.roles;
        int reach = all.length / anchors.length / labels;
        for (int a = 0; a < anchors.length; a++) {
            int reached = anchors[a] - heads.rolesBefore;
            int begin = Math.max(0, reached);
            int end = Math.min(size, reached + reach);
            int from = a * reach + begin - reached;
            near.take(a, first + begin, Arrays.copyOfRange(all, from * labels, (from + end - begin) * labels));
        }
    }

    /**
     * How probable it is that a word of a sentence depends on another: of each word a row of logarithms of probabilities, first
     * that it depends on none, then one for each word of the sentence.
     *
     * @param from index in the window of the sentence's first word
     * @param n words of the sentence, all of them in the window
     */
    public float[] arcs(int from, int n) {
        try (GraphInputs inputs = states(from, n)) {
            return heads.run("arcs", "arcs", sentence(inputs, n).add("inside", ones(n), 1, n));
        } catch (OrtException e) {
            throw new IllegalStateException("arcs: " + e.getMessage(), e);
        }
    }

    /**
     * How probable the relations of the words of a sentence to their heads are: of each word a row of logarithms of
     * probabilities.
     *
     * @param from index in the window of the sentence's first word
     * @param governors of each word the one it depends on, counted from 1 in the sentence, 0 for none
     */
    public float[] relations(int from, int[] governors) {
        int n = governors.length;
        try (GraphInputs inputs = states(from, n)) {
            return heads.run("relations", "relations", sentence(inputs, n).add("head", governors, 1, n));
        } catch (OrtException e) {
            throw new IllegalStateException("relations: " + e.getMessage(), e);
        }
    }

    private static GraphInputs sentence(GraphInputs inputs, int n) throws OrtException {
        return inputs.add("row", new int[1], 1).add("at", IntStream.range(0, n).toArray(), 1, n);
    }

    private GraphInputs states(int from, int n) throws OrtException {
        float[] states = scores(STATES);
        int width = states.length / size;
        return new GraphInputs().add(STATES, states, from * width, (from + n) * width, 1, n, width);
    }

    private static int[] ones(int n) {
        int[] ones = new int[n];
        Arrays.fill(ones, 1);
        return ones;
    }
}
