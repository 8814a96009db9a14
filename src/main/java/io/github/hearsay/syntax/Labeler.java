package io.github.hearsay.syntax;

import io.github.hearsay.learning.WeightRows;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Labels the arcs of finished trees, from the root down, the dependents of a word from left to right; immutable. */
final class Labeler {

    private static final int MOST_LABELS = 1 << 8;

    private final List<String> labels;
    private final WeightRows weights;

    Labeler(List<String> labels, WeightRows weights) {
        this.labels = List.copyOf(labels);
        this.weights = weights;
    }

    List<String> labels() {
        return labels;
    }

    /** Chooses the label of an arc by its features. */
    @FunctionalInterface
    interface Choice {
        int choose(int word, int[] features);
    }

    void label(ParserWords words, LabelledTree tree) {
        int[] sums = new int[weights.labels()];
        walk(words, tree, (word, features) -> {
            weights.sum(features, 0, features.length, sums);
            return WeightRows.best(sums);
        });
    }

    /** Visits all arcs in the order in which they are labelled. */
    static void walk(ParserWords words, LabelledTree tree, Choice choice) {
        int[] queue = new int[tree.size() + 1];
        int[] features = new int[LabelFeatures.COUNT];
        LabelFeatures extractor = new LabelFeatures(words, features);
        int end = 0;
        queue[end++] = words.root();
        for (int at = 0; at < end; at++) {
            int last = -1;
            long seen = 0;
            for (int d = tree.first(queue[at]); d != 0; d = tree.following(d)) {
                extractor.fill(tree, d, last, seen);
                last = choice.choose(d, features);
                tree.label[d] = last;
                seen |= 1L << last;
                queue[end++] = d;
            }
        }
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(labels.size());
        for (String label : labels) {
            out.writeUTF(label);
        }
        weights.write(out);
    }

    static Labeler read(DataInput in) throws IOException {
        int size = in.readInt();
        if (size <= 0 || size > MOST_LABELS) {
            throw new IOException("no set of " + size + " labels");
        }
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            labels.add(in.readUTF());
        }
        WeightRows weights = WeightRows.read(in);
        if (weights.labels() != size) {
            throw new IOException("weights for " + weights.labels() + " labels, but " + size + " labels");
        }
        return new Labeler(labels, weights);
    }
}
