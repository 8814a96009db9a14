package io.github.hearsay.evaluation.quotations;

import io.github.hearsay.evaluation.Counts;
import io.github.hearsay.evaluation.QuotationSpans;
import io.github.hearsay.evaluation.Role;
import io.github.hearsay.evaluation.Score;
import io.github.hearsay.text.Span;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The metrics that take something from the quotations of both sides and count what is equal. */
final class EqualItems implements QuotationMetric {

    private final String name;
    private final Items items;
    private final Counts counts = new Counts();

    /** What is compared. */
    @FunctionalInterface
    private interface Items {
        Collection<?> of(QuotationComparison document, List<QuotationSpans> quotations);
    }

    private EqualItems(String name, Items items) {
        this.name = name;
        this.items = items;
    }

    /** Metric A, exact: pieces of one role with the same begin and end, whatever quotation they belong to. */
    static EqualItems pieces(Role role) {
        return new EqualItems("A exact, " + role, (document, quotations) -> document.pieces(quotations, role));
    }

    /** Metric A, begin: offsets at which a piece of one role begins. */
    static EqualItems begins(Role role) {
        return new EqualItems(
                "A begin, " + role,
                (document, quotations) -> document.pieces(quotations, role).stream()
                        .map(Span::begin)
                        .collect(Collectors.toSet()));
    }

    /** Metric B: contents of which every piece is exact, none missing and none too many. */
    static EqualItems wholeContents() {
        return new EqualItems(
                "B whole content",
                (document, quotations) -> quotations.stream()
                        .map(q -> document.pieces(q, Role.CONTENT))
                        .filter(pieces -> !pieces.isEmpty())
                        .toList());
    }

    /** Metric D: words of one role, whatever quotation they belong to. */
    static EqualItems words(Role role) {
        return new EqualItems(
                "D words, " + role,
                (document, quotations) -> quotations.stream()
                        .flatMap(q -> document.words().in(q.of(role)).stream().boxed())
                        .collect(Collectors.toSet()));
    }

    /** Metric G: quotations of which cue, source and content are all exact. */
    static EqualItems triples() {
        return new EqualItems(
                "G exact triple",
                (document, quotations) -> quotations.stream()
                        .map(q -> Role.ALL.stream()
                                .map(role -> document.pieces(q, role))
                                .toList())
                        .toList());
    }

    @Override
    public void add(QuotationComparison document) {
        counts.addEqual(items.of(document, document.predicted()), items.of(document, document.gold()));
    }

    @Override
    public List<Score> scores() {
        return List.of(counts.score(name));
    }
}
