/** Paragraphs, sentences, tokens, parts of speech and lemmas as DKPro types. */
@NullMarked
package io.github.hearsay.syntax;

import org.jspecify.annotations.NullMarked;
