/** Words, sentences, tags, lemmas and trees. */
@NullMarked
package io.github.hearsay.evaluation.syntax;

import org.jspecify.annotations.NullMarked;
