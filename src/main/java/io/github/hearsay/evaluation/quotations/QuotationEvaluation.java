package io.github.hearsay.evaluation.quotations;

import io.github.hearsay.evaluation.AnnotatedText;
import io.github.hearsay.evaluation.QuotationSpans;
import io.github.hearsay.evaluation.Role;
import io.github.hearsay.evaluation.Score;
import io.github.hearsay.evaluation.WordIndex;
import java.util.ArrayList;
import java.util.List;

/** All metrics of quotations over one selection of them, micro-averaged over documents; for one thread. */
public final class QuotationEvaluation {

    private final QuotationSelection selection;
    private final boolean loose;
    private final List<QuotationMetric> metrics = new ArrayList<>();
    private long gold;
    private long predicted;

    /**
     * Begins with no document.
     *
     * @param loose whether white space, quotation marks and punctuation at the edges of a span do not count
     */
    public QuotationEvaluation(QuotationSelection selection, boolean loose) {
        this.selection = selection;
        this.loose = loose;
        Role.ALL.forEach(role -> metrics.add(EqualItems.pieces(role)));
        Role.ALL.forEach(role -> metrics.add(EqualItems.begins(role)));
        Role.ALL.forEach(role -> metrics.add(new JaccardOfPieces(role)));
        metrics.add(EqualItems.wholeContents());
        metrics.add(new PartialContent());
        Role.ALL.forEach(role -> metrics.add(EqualItems.words(role)));
        metrics.add(new GreedyCoverage(0.3));
        metrics.add(new GreedyCoverage(0.8));
        metrics.add(new MatchedContent());
        metrics.add(EqualItems.triples());
        metrics.add(new SpeakerNames());
    }

    /** Adds a document: what it should have, and what was found in the same text. */
    public void add(AnnotatedText<QuotationSpans> document, List<QuotationSpans> found) {
        String text = document.text();
        QuotationComparison comparison = new QuotationComparison(
                text, WordIndex.of(text), selection.of(text, document.items()), selection.of(text, found), loose);
        gold += comparison.gold().size();
        predicted += comparison.predicted().size();
        metrics.forEach(metric -> metric.add(comparison));
    }

    public QuotationSelection selection() {
        return selection;
    }

    /** Number of gold quotations in the selection. */
    public long gold() {
        return gold;
    }

    /** Number of predicted quotations in the selection. */
    public long predicted() {
        return predicted;
    }

    /** The results over all documents so far, in the order of the letters that name the metrics. */
    public List<Score> scores() {
        return metrics.stream().flatMap(metric -> metric.scores().stream()).toList();
    }
}
