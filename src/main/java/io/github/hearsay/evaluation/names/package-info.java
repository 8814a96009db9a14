/** Names, with labels of different corpora folded into one another. */
@NullMarked
package io.github.hearsay.evaluation.names;

import org.jspecify.annotations.NullMarked;
