/**
 * Paragraphs, sentences, tokens, parts of speech, lemmas and dependencies as DKPro types, by small models of our own. The
 * engines are {@link io.github.hearsay.syntax.SyntaxSegmenter}, {@link io.github.hearsay.syntax.SyntaxTagger} and
 * {@link io.github.hearsay.syntax.SyntaxParser}; {@link io.github.hearsay.syntax.SyntaxTrainer} trains their models from
 * CoNLL-U.
 */
@NullMarked
package io.github.hearsay.syntax;

import org.jspecify.annotations.NullMarked;
