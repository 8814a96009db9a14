/** The commands: each parses its options, calls and prints. */
@NullMarked
package io.github.hearsay.cli;

import org.jspecify.annotations.NullMarked;
