package io.github.hearsay.syntax;

import io.github.hearsay.learning.PackedWeights;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** What is needed to build dependency trees; immutable. {@link TreeBuilder} builds them. */
final class Parser {

    private final TagSet tags;
    private final Vocabulary vocabulary;
    private final PackedWeights actions;
    private final Labeler labeler;

    Parser(TagSet tags, Vocabulary vocabulary, PackedWeights actions, Labeler labeler) {
        this.tags = tags;
        this.vocabulary = vocabulary;
        this.actions = actions;
        this.labeler = labeler;
    }

    TagSet tags() {
        return tags;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Labeler labeler() {
        return labeler;
    }

    /** Gives each action a score by the features of a state. */
    void score(int[] features, float[] scores) {
        long packed = 0;
        for (int feature : features) {
            packed += actions.first(feature);
        }
        for (int action = 0; action < ParserState.ACTIONS; action++) {
            scores[action] = (short) packed;
            packed = (packed - (short) packed) >> 16;
        }
    }

    void write(DataOutput out) throws IOException {
        tags.write(out);
        vocabulary.write(out);
        actions.write(out);
        labeler.write(out);
    }

    static Parser read(DataInput in) throws IOException {
        TagSet tags = TagSet.read(in);
        Vocabulary vocabulary = Vocabulary.read(in);
        PackedWeights actions = PackedWeights.read(in);
        if (actions.labels() != ParserState.ACTIONS) {
            throw new IOException(actions.labels() + " actions instead of " + ParserState.ACTIONS);
        }
        return new Parser(tags, vocabulary, actions, Labeler.read(in));
    }
}
