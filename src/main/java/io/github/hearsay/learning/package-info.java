/**
 * Linear models over hashed features: {@link io.github.hearsay.learning.SequenceModel} labels sequences,
 * {@link io.github.hearsay.learning.CrfTrainer} learns one; {@link io.github.hearsay.learning.Ranker} chooses between
 * candidates. {@link io.github.hearsay.learning.AveragedWeights} learns single decisions,
 * {@link io.github.hearsay.learning.WeightRows} takes them fast, and {@link io.github.hearsay.learning.ModelFile} is the form of
 * model files. Models hold numbers only and are immutable.
 */
@NullMarked
package io.github.hearsay.learning;

import org.jspecify.annotations.NullMarked;
