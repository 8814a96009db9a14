package io.github.hearsay.evaluation;

/** One metric of coreference, summed up over documents; for one thread. */
interface ChainMetric {

    void add(Partition gold, Partition predicted);

    /** The result over all documents so far. */
    Score score();
}
