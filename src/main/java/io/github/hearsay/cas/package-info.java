/**
 * The only bridge between annotations and records: engines read words, mentions and attributions through it, and what
 * leaves the CAS for writers and measurements is one {@link io.github.hearsay.cas.DocumentView}.
 */
@NullMarked
package io.github.hearsay.cas;

import org.jspecify.annotations.NullMarked;
