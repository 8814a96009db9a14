/**
 * What is compared and how it is counted and printed: documents of gold files and of predictions, precision, recall and F1,
 * tables, and the figures of other systems as data. The metrics of each subject are in a room of their own below: names,
 * coreference, quotations, claims with factuality, and syntax; what they share is here and sees none of them. Nothing knows
 * a CAS. {@link io.github.hearsay.evaluation.GoldReader} and {@link io.github.hearsay.evaluation.PredictedFile} read what is
 * compared, {@link io.github.hearsay.evaluation.EvaluationRun} asks for it.
 */
@NullMarked
package io.github.hearsay.evaluation;

import org.jspecify.annotations.NullMarked;
