package io.github.hearsay.evaluation;

import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.text.Span;
import java.util.List;

/** All mentions of one entity in one document, in the order of the file. */
public record Chain(List<Mention> mentions) {

    public Chain {
        mentions = List.copyOf(mentions);
    }

    /**
     * One mention.
     *
     * @param head the word that carries it; the whole span where a file has none
     */
    public record Mention(Span span, Span head) {}

    /** The chains that were found in a document. */
    public static List<Chain> of(DocumentView document) {
        return document.chains().stream()
                .map(chain -> new Chain(chain.mentions().stream()
                        .map(mention -> new Mention(mention.span(), mention.span()))
                        .toList()))
                .toList();
    }

    /** Whether one of the mentions covers a name. */
    public boolean covers(Span name) {
        return mentions.stream().anyMatch(m -> m.span().covers(name));
    }
}
