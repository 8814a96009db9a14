package io.github.hearsay.io.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Small numbers behind the claims of a text, which lead to the list of claims. */
final class Footnotes {

    private final Map<Integer, List<Statement>> byEnd = new HashMap<>();
    private final Markup page;

    Footnotes(List<Statement> statements, Markup page) {
        this.page = page;
        for (Statement statement : statements) {
            byEnd.computeIfAbsent(statement.first().end(), e -> new ArrayList<>())
                    .add(statement);
        }
    }

    /** Writes the numbers of the claims that end at an offset. */
    void write(int offset) {
        for (Statement statement : byEnd.getOrDefault(offset, List.of())) {
            int number = statement.number();
            page.element(
                    "a",
                    String.valueOf(number),
                    "class",
                    "note",
                    "id",
                    Frames.statement(number),
                    "href",
                    "#c" + number,
                    "title",
                    "claim " + number + ": " + statement.certainty().words());
        }
    }
}
