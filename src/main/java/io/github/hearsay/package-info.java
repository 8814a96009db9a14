/**
 * Hearsay annotates named entities, quotations and claimed facts in news text. The rooms:
 *
 * <ul>
 *   <li>{@code text}: offsets, words, quotation marks, and the reading of wrapped and damaged text; plain Java
 *   <li>{@code lexicon}: word lists; plain Java
 *   <li>{@code language}: word sets and function words of a language, with a user's entries; plain Java
 *   <li>{@code learning}: models over hashed features, linear ones and a small network, and classes of words; plain Java
 *   <li>{@code encoder}: a pretrained encoder and its heads, by ONNX Runtime; without UIMA
 *   <li>{@code cas}: the only connection between annotations and records; start with
 *       {@link io.github.hearsay.cas.DocumentView}; engines read a document through {@link io.github.hearsay.cas.Reading}
 *   <li>{@code syntax}, {@code zone}, {@code entity}, {@code quotation}, {@code claim}: the engines; they never use each
 *       other and communicate through the CAS
 *   <li>{@code validation}: what must hold of every annotated CAS
 *   <li>{@code pipeline}: the engines in order; start with {@link io.github.hearsay.pipeline.Hearsay}
 *   <li>{@code io}: readers and writers, HTML pages in {@code io.html}, tables in {@code io.csv}; {@code evaluation}: the field's metrics and reports of them,
 *       in a room for each task; {@code cli}: the commands;
 *       {@code spark}, in {@code src/spark}: the pipeline over Spark data sets
 *   <li>{@code type}: JCas classes, generated from {@code typesystem/}
 * </ul>
 *
 * <p>The path of one document: a reader puts text and language into a CAS; emendations say how wrapped or damaged stretches are read, and
 * all engines work on that reading and annotate the offsets of the text; paragraphs, sentences, tokens, tags,
 * lemmas and dependencies are added unless another component did so; zones mark headline, dateline and boilerplate; names are found and linked;
 * quotations find cue, content and source, and "I" in them is resolved to the speaker; claims are found inside and outside them. In the
 * variant {@code deep} an encoder encodes the words once, for tags, dependencies, names and quotations.
 */
@NullMarked
package io.github.hearsay;

import org.jspecify.annotations.NullMarked;
