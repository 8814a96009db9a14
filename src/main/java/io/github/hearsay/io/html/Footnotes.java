package io.github.hearsay.io.html;

import io.github.hearsay.cas.DocumentView.Claim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Small numbers behind the claims of a text, which lead to the list of claims. */
final class Footnotes {

    private final Map<Integer, List<Claim>> byEnd = new HashMap<>();
    private final Markup page;

    Footnotes(AnnotatedText document, Markup page) {
        this.page = page;
        for (Claim claim : document.claims()) {
            byEnd.computeIfAbsent(claim.end(), e -> new ArrayList<>()).add(claim);
        }
    }

    /** Writes the numbers of the claims that end at an offset. */
    void write(int offset) {
        for (Claim claim : byEnd.getOrDefault(offset, List.of())) {
            Certainty certainty = Certainty.of(claim.factuality());
            int number = AnnotatedText.number(claim.id());
            page.element(
                    "a",
                    String.valueOf(number),
                    "class",
                    "note",
                    "href",
                    "#c" + number,
                    "title",
                    "claim " + number + ": " + certainty.words());
        }
    }
}
