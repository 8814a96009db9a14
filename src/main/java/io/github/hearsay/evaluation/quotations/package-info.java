/** Quotations with cue and source, by the metrics of several papers side by side. */
@NullMarked
package io.github.hearsay.evaluation.quotations;

import org.jspecify.annotations.NullMarked;
