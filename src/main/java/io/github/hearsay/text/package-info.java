/** Offsets, words and marks in plain Java; start with {@link io.github.hearsay.text.Words}. */
@NullMarked
package io.github.hearsay.text;

import org.jspecify.annotations.NullMarked;
