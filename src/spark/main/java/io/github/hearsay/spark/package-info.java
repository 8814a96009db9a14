/**
 * The pipeline over a Spark data set: {@link io.github.hearsay.spark.DatasetAnnotator} for programs,
 * {@link io.github.hearsay.spark.AnnotateJob} for {@code spark-submit}. Spark itself is provided by the cluster.
 */
@NullMarked
package io.github.hearsay.spark;

import org.jspecify.annotations.NullMarked;
