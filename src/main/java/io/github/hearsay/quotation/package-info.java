/**
 * Who said what: {@link io.github.hearsay.quotation.QuotationAnnotator} reads words and mentions, asks the package's
 * finders for cues, contents and sources, and writes quotations; {@link io.github.hearsay.quotation.FirstPersonLinker} then
 * gives "I" to the speaker.
 */
@NullMarked
package io.github.hearsay.quotation;

import org.jspecify.annotations.NullMarked;
