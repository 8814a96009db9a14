package io.github.hearsay.encoder;

import ai.onnxruntime.OrtException;
import java.util.Map;

/** The networks that run over the states of words. Immutable. */
final class Heads {

    private final Map<String, Graph> graphs;
    /** Number of roles that a word may have for a cue, and of words before the cue that have some. */
    final int roles;

    final int rolesBefore;

    Heads(Map<String, Graph> graphs, int roles, int rolesBefore) {
        this.graphs = graphs;
        this.roles = roles;
        this.rolesBefore = rolesBefore;
    }

    /** @throws IllegalStateException where the model has no such head, or it no such output */
    float[] run(String head, String output, GraphInputs inputs) throws OrtException {
        Graph graph = graphs.get(head);
        float[] values = graph == null ? null : graph.run(inputs).get(output);
        if (values == null) {
            throw new IllegalStateException("the model has no head \"" + head + "\" for " + output);
        }
        return values;
    }
}
