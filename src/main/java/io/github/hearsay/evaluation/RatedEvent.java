package io.github.hearsay.evaluation;

import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.cas.JsonRecords;
import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * An event and how certain it is.
 *
 * @param head the words that name it: in gold files the head of the predicate, in predictions the predicate
 * @param factuality from -3, certainly not, over 0, unknown, to 3, certainly (Stanovsky et al. 2017)
 */
public record RatedEvent(Span head, double factuality) {

    /** The rating of an event that nothing was found for: most events in news happened. */
    public static final double CERTAIN = 3;

    /** The predicates of the claims that were found in a document, and its other events. */
    public static List<RatedEvent> of(DocumentView document) {
        List<RatedEvent> events = new ArrayList<>();
        for (DocumentView.Claim claim : document.claims()) {
            if (claim.predicate() != null) {
                events.add(rated(claim.predicate().span(), claim.factualityScore()));
            }
        }
        document.events().forEach(event -> events.add(rated(event.span(), event.factualityScore())));
        return events;
    }

    private static RatedEvent rated(Span head, float score) {
        double told = JsonRecords.told(score);
        return new RatedEvent(head, Double.isNaN(told) ? CERTAIN : told);
    }
}
