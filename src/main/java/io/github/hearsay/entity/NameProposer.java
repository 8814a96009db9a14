package io.github.hearsay.entity;

import io.github.hearsay.text.Words;
import java.util.List;

/** A way to find names in a document: a model, rules, or an encoder. Immutable; shared by threads. */
interface NameProposer {

    /** In text order, without overlaps. */
    List<Name> propose(Words words);
}
