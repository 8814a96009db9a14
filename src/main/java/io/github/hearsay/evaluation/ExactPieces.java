package io.github.hearsay.evaluation;

import io.github.hearsay.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Metric A, exact: pieces of one role with the same begin and end, whatever quotation they belong to. */
final class ExactPieces implements QuotationMetric {

    private final Role role;
    private long hits;
    private long predicted;
    private long gold;

    ExactPieces(Role role) {
        this.role = role;
    }

    @Override
    public void add(QuotationComparison document) {
        Set<Span> goldPieces = document.pieces(document.gold(), role);
        Set<Span> predictedPieces = document.pieces(document.predicted(), role);
        gold += goldPieces.size();
        predicted += predictedPieces.size();
        Set<Span> both = new HashSet<>(goldPieces);
        both.retainAll(predictedPieces);
        hits += both.size();
    }

    @Override
    public List<Score> scores() {
        return List.of(Score.of("A exact, " + role, hits, predicted, gold));
    }
}
