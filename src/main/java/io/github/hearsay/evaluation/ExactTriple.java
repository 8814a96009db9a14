package io.github.hearsay.evaluation;

import io.github.hearsay.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Metric G: quotations of which cue, source and content are all exact. */
final class ExactTriple implements QuotationMetric {

    private long hits;
    private long predicted;
    private long gold;

    @Override
    public void add(QuotationComparison document) {
        gold += document.gold().size();
        predicted += document.predicted().size();
        Set<List<List<Span>>> both = new HashSet<>(triples(document, document.gold()));
        both.retainAll(triples(document, document.predicted()));
        hits += both.size();
    }

    private static Set<List<List<Span>>> triples(QuotationComparison document, List<QuotationSpans> quotations) {
        return quotations.stream()
                .map(q ->
                        Role.ALL.stream().map(role -> document.pieces(q, role)).toList())
                .collect(Collectors.toSet());
    }

    @Override
    public List<Score> scores() {
        return List.of(Score.of("G exact triple", hits, predicted, gold));
    }
}
