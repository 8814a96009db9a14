/**
 * Readers and writers: {@link io.github.hearsay.io.DocumentReader} finds documents in files and folders,
 * {@link io.github.hearsay.io.JsonlFormat} and {@link io.github.hearsay.io.XmiFormat} write them,
 * {@link io.github.hearsay.io.HtmlReport} and {@link io.github.hearsay.io.HtmlIndex} make pages to read, and
 * {@link io.github.hearsay.io.TypeSystemExport} what viewers need. Nothing here prints or exits: errors are exceptions
 * that say what is wrong.
 */
@NullMarked
package io.github.hearsay.io;

import org.jspecify.annotations.NullMarked;
