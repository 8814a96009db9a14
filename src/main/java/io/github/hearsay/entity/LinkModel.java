package io.github.hearsay.entity;

import io.github.hearsay.learning.ModelFile;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.learning.WeightRows;
import java.io.IOException;
import java.io.OutputStream;

/** How likely an expression refers to an entity: a weight for each feature of the pair. Immutable. */
final class LinkModel {

    private static final int KIND = 0x48454c31;

    private final WeightRows weights;

    LinkModel(WeightRows weights) {
        this.weights = weights;
    }

    /** @throws IllegalArgumentException where there is no model of the language, or it cannot be read */
    static LinkModel load(ModelSource models) {
        return models.load("entity", "links.model", in -> new LinkModel(ModelFile.read(in, KIND, WeightRows::read)));
    }

    /** Sums the weights of the first {@code count} features. */
    int score(int[] features, int count) {
        int[] sum = new int[1];
        weights.sum(features, 0, count, sum);
        return sum[0];
    }

    /** Writes the model; the same model gives the same bytes. */
    void write(OutputStream out) throws IOException {
        ModelFile.write(out, KIND, weights::write);
    }
}
