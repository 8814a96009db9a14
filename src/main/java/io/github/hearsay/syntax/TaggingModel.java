package io.github.hearsay.syntax;

import io.github.hearsay.language.Language;
import java.io.DataInput;
import java.io.IOException;

/** What {@code tagger.model} holds. */
record TaggingModel(Tagger tagger, Lemmatizer lemmatizer) {

    /** With the irregular verbs of a language. */
    Lemmas lemmas(Language language) {
        return new Lemmas(new IrregularVerbs(language), lemmatizer, tagger.tags());
    }

    static TaggingModel read(DataInput in) throws IOException {
        Tagger tagger = Tagger.read(in);
        return new TaggingModel(tagger, Lemmatizer.read(in, tagger.vocabulary()));
    }
}
