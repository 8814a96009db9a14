package io.github.hearsay.quotation;

import java.util.List;

/**
 * A way to find what a document attributes to whom: rules, linear models, or an encoder. What several propose is put
 * together and chosen from by {@link AttributionChoice}. Immutable; shared by threads.
 */
interface Proposer {

    /** The cues that it finds, in text order, each with what it may attribute. */
    List<Proposal> propose(QuotedDocument document);
}
