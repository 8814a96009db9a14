package io.github.hearsay.evaluation.quotations;

import io.github.hearsay.evaluation.Score;
import java.util.List;

/** One metric, summed up over documents; for one thread. */
interface QuotationMetric {

    void add(QuotationComparison document);

    /** The result over all documents so far. */
    List<Score> scores();
}
