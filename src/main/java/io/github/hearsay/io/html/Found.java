package io.github.hearsay.io.html;

/** A line of a corpus with the document in which it was found. */
record Found<T>(CorpusDocument document, T line) {}
