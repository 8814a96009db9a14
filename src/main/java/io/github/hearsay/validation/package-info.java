/**
 * What must hold of every annotated CAS, one invariant a class. uimaFIT finds them by itself: {@code new
 * Validator.Builder().build().check(jcas)} runs them, and so does its {@code ManagedJCas} after each test. A CAS without
 * Hearsay's types is ignored.
 */
@NullMarked
package io.github.hearsay.validation;

import org.jspecify.annotations.NullMarked;
