package io.github.hearsay.text;

/**
 * A stretch of a text that a person reads as another one: the blank that a line end stands for, an apostrophe for what is
 * left of it.
 *
 * @param span in the text as it stands, not empty
 * @param text what is read instead; empty where nothing is
 */
public record Emendation(Span span, String text) {

    public Emendation {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("nothing stands at " + span.begin());
        }
    }
}
