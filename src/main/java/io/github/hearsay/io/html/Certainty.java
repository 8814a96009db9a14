package io.github.hearsay.io.html;

import io.github.hearsay.cas.ClosedSets;
import io.github.hearsay.cas.ClosedSets.Factuality;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of factuality for a reader.
 *
 * @param code as in the type system
 * @param words the same in plain words
 * @param styles classes of its badge
 */
record Certainty(String code, String words, String styles) {

    private static final Certainty OPEN = new Certainty("Uu", "left open", "badge open");

    private static final Map<String, Certainty> BY_CODE = Map.of(
            "CT+", new Certainty("CT+", "certain", "badge certain"),
            "CT-", new Certainty("CT-", "certain that not", "badge certain negative"),
            "PR+", new Certainty("PR+", "probable", "badge probable"),
            "PR-", new Certainty("PR-", "probably not", "badge probable negative"),
            "PS+", new Certainty("PS+", "possible", "badge possible"),
            "PS-", new Certainty("PS-", "possibly not", "badge possible negative"),
            "CTu", new Certainty("CTu", "known, but not stated which way", "badge open"),
            "Uu", OPEN);

    static Certainty of(String code) {
        return BY_CODE.getOrDefault(code, OPEN);
    }

    static Certainty of(@Nullable Factuality factuality) {
        return of(ClosedSets.text(factuality));
    }

    void badge(Markup page) {
        page.open("span", "class", styles).element("b", code).text(" " + words).close("span");
    }

    boolean isNegative() {
        return code.endsWith("-");
    }

    boolean isOpen() {
        return equals(OPEN);
    }
}
