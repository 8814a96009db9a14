/**
 * The engines in order. {@link io.github.hearsay.pipeline.Hearsay} makes descriptions only; who instantiates an engine from
 * one also destroys it.
 */
@NullMarked
package io.github.hearsay.pipeline;

import org.jspecify.annotations.NullMarked;
