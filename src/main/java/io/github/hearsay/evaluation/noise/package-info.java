/**
 * News as it arrives: clean texts laid out and damaged as scrapers, PDF columns and databases do it, with a map from clean to
 * noisy offsets. {@link io.github.hearsay.evaluation.noise.Noise} makes them.
 */
@NullMarked
package io.github.hearsay.evaluation.noise;

import org.jspecify.annotations.NullMarked;
