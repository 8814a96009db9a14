/**
 * Who said what: {@link io.github.hearsay.quotation.QuotationAnnotator} reads words and mentions, asks the package's
 * finders for cues, contents and sources, and writes quotations.
 */
@NullMarked
package io.github.hearsay.quotation;

import org.jspecify.annotations.NullMarked;
