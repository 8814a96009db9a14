package io.github.hearsay.syntax;

import io.github.hearsay.encoder.Encoder;
import org.jspecify.annotations.Nullable;

/** Gives the words of a document tags of a set. Immutable; shared by threads. */
interface TagFinder {

    /** Of each word the index of its tag. */
    int[] find(Sentences document);

    /** One by a linear model, where an encoder that learned tags is there by that one. */
    static TagFinder of(Tagger tagger, @Nullable Encoder encoder) {
        return encoder == null || encoder.labels(EncodedTags.UNIVERSAL).isEmpty()
                ? document -> linear(tagger, document)
                : new EncodedTags(encoder, tagger.tags(), document -> linear(tagger, document));
    }

    private static int[] linear(Tagger tagger, Sentences document) {
        int[] tags = new int[document.size()];
        WordTable words = new WordTable(tagger.vocabulary());
        document.visit((from, behind) -> {
            words.fill(document.text, document.begins, document.ends, from, behind);
            tagger.tag(words, tags, from);
        });
        return tags;
    }
}
