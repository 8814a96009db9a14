/**
 * Named entities and their mentions: {@link io.github.hearsay.entity.EntityRecognizer} names them,
 * {@link io.github.hearsay.entity.EntityLinker} joins the mentions of one entity, pronouns included.
 */
@NullMarked
package io.github.hearsay.entity;

import org.jspecify.annotations.NullMarked;
