package io.github.hearsay.syntax;

import io.github.hearsay.learning.QuadWeights;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** What is needed to build dependency trees; immutable. {@link TreeBuilder} builds them. */
record Parser(TagSet tags, Vocabulary vocabulary, QuadWeights actions, Labeler labeler) {

    void write(DataOutput out) throws IOException {
        tags.write(out);
        vocabulary.write(out);
        actions.write(out);
        labeler.write(out);
    }

    static Parser read(DataInput in) throws IOException {
        return new Parser(TagSet.read(in), Vocabulary.read(in), QuadWeights.read(in), Labeler.read(in));
    }
}
