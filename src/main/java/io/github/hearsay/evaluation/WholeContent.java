package io.github.hearsay.evaluation;

import io.github.hearsay.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Metric B: contents of which every piece is exact, none missing and none too many. */
final class WholeContent implements QuotationMetric {

    private long hits;
    private long predicted;
    private long gold;

    @Override
    public void add(QuotationComparison document) {
        List<List<Span>> goldContents = contents(document, document.gold());
        List<List<Span>> predictedContents = contents(document, document.predicted());
        gold += goldContents.size();
        predicted += predictedContents.size();
        Set<List<Span>> both = new HashSet<>(goldContents);
        both.retainAll(new HashSet<>(predictedContents));
        hits += both.size();
    }

    private static List<List<Span>> contents(QuotationComparison document, List<QuotationSpans> quotations) {
        return quotations.stream()
                .map(q -> document.pieces(q, Role.CONTENT))
                .filter(pieces -> !pieces.isEmpty())
                .toList();
    }

    @Override
    public List<Score> scores() {
        return List.of(Score.of("B whole content", hits, predicted, gold));
    }
}
