/** What is claimed, by whom, and how certain it is. */
@NullMarked
package io.github.hearsay.evaluation.claims;

import org.jspecify.annotations.NullMarked;
