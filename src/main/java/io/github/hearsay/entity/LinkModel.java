package io.github.hearsay.entity;

import io.github.hearsay.learning.ModelFile;
import io.github.hearsay.learning.SharedModels;
import io.github.hearsay.learning.WeightRows;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** How likely an expression refers to an entity: a weight for each feature of the pair. Immutable. */
final class LinkModel {

    private static final int KIND = 0x48454c31;

    private final WeightRows weights;

    LinkModel(WeightRows weights) {
        this.weights = weights;
    }

    /** @throws IllegalArgumentException where there is no model for the language */
    static LinkModel load(String language) {
        String path = "/io/github/hearsay/entity/" + language + "/links.model";
        return SharedModels.get(path, () -> read(path));
    }

    private static LinkModel read(String path) {
        try (InputStream in = LinkModel.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no model " + path + ": is the language supported?");
            }
            return new LinkModel(ModelFile.read(in, KIND, WeightRows::read));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read model " + path, e);
        }
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
