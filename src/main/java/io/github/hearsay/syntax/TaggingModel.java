package io.github.hearsay.syntax;

import java.io.DataInput;
import java.io.IOException;

/** What {@code tagger.model} holds. */
record TaggingModel(Tagger tagger, Lemmatizer lemmatizer) {

    static TaggingModel read(DataInput in) throws IOException {
        Tagger tagger = Tagger.read(in);
        return new TaggingModel(tagger, Lemmatizer.read(in, tagger.vocabulary()));
    }
}
