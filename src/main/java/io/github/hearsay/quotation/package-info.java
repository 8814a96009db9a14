/**
 * Who said what: {@link io.github.hearsay.quotation.QuotationAnnotator} reads words and mentions and writes quotations. A
 * {@code Proposer} (rules, linear models, these with an encoder beside them) proposes cues with what they may attribute,
 * {@code AttributionChoice} chooses, {@code Transcripts}, {@code Conflicts}, {@code RegionAttributions} and {@code Nesting}
 * complete and settle what was chosen, and {@code AttributionBuilder} makes spans of it;
 * {@link io.github.hearsay.quotation.FirstPersonLinker} then gives "I" to the speaker.
 */
@NullMarked
package io.github.hearsay.quotation;

import org.jspecify.annotations.NullMarked;
