package io.github.hearsay.io.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Small numbers behind the claims of a text, which lead to the list of claims. */
final class Footnotes {

    private final Map<Integer, List<Claimed>> byEnd = new HashMap<>();
    private final Markup page;

    Footnotes(AnnotatedText document, Markup page) {
        this.page = page;
        for (Claimed claim : document.claims()) {
            byEnd.computeIfAbsent(claim.span().end(), e -> new ArrayList<>()).add(claim);
        }
    }

    /** Writes the numbers of the claims that end at an offset. */
    void write(int offset) {
        for (Claimed claim : byEnd.getOrDefault(offset, List.of())) {
            Certainty certainty = Certainty.of(claim.factuality());
            page.element(
                    "a",
                    String.valueOf(claim.number()),
                    "class",
                    "note",
                    "href",
                    "#c" + claim.number(),
                    "title",
                    "claim " + claim.number() + ": " + certainty.words());
        }
    }
}
