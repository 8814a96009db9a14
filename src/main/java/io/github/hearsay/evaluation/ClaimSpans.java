package io.github.hearsay.evaluation;

import io.github.hearsay.text.Span;
import java.util.List;

/**
 * One claim, as far as the metrics look at it.
 *
 * @param predicate words of the predicate
 * @param lemma base form of its head
 * @param arguments in the order of the file
 * @param factuality how certain it is, from -3 to 3
 * @param confidence probability that the claim is right
 * @param checkWorthiness from 0 to 1
 */
public record ClaimSpans(
        Span predicate,
        String lemma,
        List<Argument> arguments,
        double factuality,
        double confidence,
        double checkWorthiness) {

    public ClaimSpans {
        arguments = List.copyOf(arguments);
    }

    /** How certain its event is. */
    public RatedEvent event() {
        return new RatedEvent(predicate, factuality);
    }

    /**
     * An argument.
     *
     * @param role {@code subject}, {@code object}, {@code complement}, {@code time} or {@code place}
     */
    public record Argument(String role, Span span) {

        public boolean isSubject() {
            return role.equals("subject");
        }
    }
}
