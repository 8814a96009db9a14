package io.github.hearsay.evaluation;

import io.github.hearsay.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Metric A, begin: offsets at which a piece of one role begins. */
final class BeginOfPieces implements QuotationMetric {

    private final Role role;
    private long hits;
    private long predicted;
    private long gold;

    BeginOfPieces(Role role) {
        this.role = role;
    }

    @Override
    public void add(QuotationComparison document) {
        Set<Integer> goldBegins = begins(document, document.gold());
        Set<Integer> predictedBegins = begins(document, document.predicted());
        gold += goldBegins.size();
        predicted += predictedBegins.size();
        Set<Integer> both = new HashSet<>(goldBegins);
        both.retainAll(predictedBegins);
        hits += both.size();
    }

    private Set<Integer> begins(QuotationComparison document, List<QuotationSpans> quotations) {
        return document.pieces(quotations, role).stream().map(Span::begin).collect(Collectors.toSet());
    }

    @Override
    public List<Score> scores() {
        return List.of(Score.of("A begin, " + role, hits, predicted, gold));
    }
}
