package io.github.hearsay.io;

/** What {@code annotate} can write. */
public enum Format {
    /** One JSON object a document, all in one file. */
    jsonl,
    /** UIMA's exchange format, one file a document, with type system and style map. */
    xmi,
    /** A page a document, and an index. */
    html
}
