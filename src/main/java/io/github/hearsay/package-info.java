/**
 * Hearsay annotates named entities, quotations and claimed facts in news text. The rooms:
 *
 * <ul>
 *   <li>{@code text}: offsets, words, quotation marks, and how laid out and damaged text is meant; plain Java
 *   <li>{@code lexicon}: word lists; plain Java
 *   <li>{@code language}: word sets and function words of a language, a user's entries among them; plain Java
 *   <li>{@code learning}: models over hashed features, linear ones and a small network, and classes of words; plain Java
 *   <li>{@code encoder}: a pretrained encoder and its heads, by ONNX Runtime; without UIMA
 *   <li>{@code cas}: the only bridge between annotations and records; start with
 *       {@link io.github.hearsay.cas.DocumentView}; engines see a document as {@link io.github.hearsay.cas.Reading} gives it
 *   <li>{@code syntax}, {@code zone}, {@code entity}, {@code quotation}, {@code claim}: the engines; they never see each
 *       other and meet in the CAS
 *   <li>{@code validation}: what must hold of every annotated CAS
 *   <li>{@code pipeline}: the engines in order; start with {@link io.github.hearsay.pipeline.Hearsay}
 *   <li>{@code io}: readers and writers, pages in {@code io.html}, tables in {@code io.csv}; {@code evaluation}: the field's metrics and reports of them,
 *       in a room for each subject; {@code cli}: the commands;
 *       {@code spark}, in {@code src/spark}: the pipeline over a data set of many machines
 *   <li>{@code type}: JCas classes, generated from {@code typesystem/}
 * </ul>
 *
 * <p>The path of one document: a reader puts text and language into a CAS; emendations tell how wrapped or damaged stretches are read, and
 * all engines work on that reading and write on the offsets of the text; paragraphs, sentences, tokens, tags,
 * lemmas and dependencies are added unless another component did so; zones mark headline, dateline and boilerplate; entities are named and linked;
 * quotations find cue, content and source, and "I" in them becomes who speaks; claims are found inside and outside them. In the
 * variant {@code deep} an encoder reads the words once, and tags, dependencies, names and quotations ask it too.
 */
@NullMarked
package io.github.hearsay;

import org.jspecify.annotations.NullMarked;
