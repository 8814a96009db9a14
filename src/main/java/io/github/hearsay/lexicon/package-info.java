/**
 * Word lists. A file is UTF-8 text with one entry a line and tab-separated columns; its header gives origin, licence and
 * columns, and examples that a test runs. Start with {@link io.github.hearsay.lexicon.Lexicon}.
 */
@NullMarked
package io.github.hearsay.lexicon;

import org.jspecify.annotations.NullMarked;
