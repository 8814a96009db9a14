package io.github.hearsay.syntax;

import org.jspecify.annotations.Nullable;

/** Gives words their lemmas: irregular verbs by a lexicon, all others by what was learned; immutable. */
record Lemmas(IrregularVerbs irregular, Lemmatizer learned, TagSet tags) {

    /** As {@link Lemmatizer#lemma}. */
    String of(String form, int tag, boolean first) {
        @Nullable String base = irregular.baseForm(form, tags.treebank().get(tag));
        return base == null ? learned.lemma(form, tag, first) : base;
    }
}
