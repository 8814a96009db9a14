package io.github.hearsay.syntax;

import io.github.hearsay.learning.QuadWeights;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What is needed to build dependency trees; immutable. {@link TreeBuilder} builds them.
 *
 * @param forward scores the actions of reading from the first word to the last one
 * @param backward scores the actions of reading from the last word to the first one
 */
record Parser(TagSet tags, Vocabulary vocabulary, QuadWeights forward, QuadWeights backward, Labeler labeler) {

    void write(DataOutput out) throws IOException {
        tags.write(out);
        vocabulary.write(out);
        forward.write(out);
        backward.write(out);
        labeler.write(out);
    }

    static Parser read(DataInput in) throws IOException {
        return new Parser(
                TagSet.read(in), Vocabulary.read(in), QuadWeights.read(in), QuadWeights.read(in), Labeler.read(in));
    }
}
