/**
 * Linear models over hashed features: {@link io.github.hearsay.learning.SequenceModel} labels sequences,
 * {@link io.github.hearsay.learning.SequenceTrainer} learns one. Models hold numbers only and are immutable.
 */
@NullMarked
package io.github.hearsay.learning;

import org.jspecify.annotations.NullMarked;
