/**
 * What is claimed as fact, by whom and how certainly: {@link io.github.hearsay.claim.ClaimAnnotator}. A claim has one
 * predicate; its claimant is the speaker of the innermost quotation around it, or the author.
 */
@NullMarked
package io.github.hearsay.claim;

import org.jspecify.annotations.NullMarked;
