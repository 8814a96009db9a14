/**
 * The field's metrics for quotations, entities and syntax, one class each, and the figures of other systems as data. Nothing here
 * prints or knows a CAS. Start with {@link io.github.hearsay.evaluation.QuotationEvaluation} or
 * {@link io.github.hearsay.evaluation.EntityEvaluation}; {@link io.github.hearsay.evaluation.GoldReader} and
 * {@link io.github.hearsay.evaluation.PredictedFile} read what they compare.
 */
@NullMarked
package io.github.hearsay.evaluation;

import org.jspecify.annotations.NullMarked;
