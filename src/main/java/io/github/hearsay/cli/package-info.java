/** The commands; the only room that prints. */
@NullMarked
package io.github.hearsay.cli;

import org.jspecify.annotations.NullMarked;
