package io.github.hearsay.syntax;

import io.github.hearsay.text.Span;
import java.util.List;

/** A document of a treebank: its text, rebuilt from its words, and its sentences. */
public record TreebankDocument(String id, String text, List<Span> paragraphs, List<List<TreebankWord>> sentences) {

    public TreebankDocument {
        paragraphs = List.copyOf(paragraphs);
        sentences = sentences.stream().map(List::copyOf).toList();
    }
}
