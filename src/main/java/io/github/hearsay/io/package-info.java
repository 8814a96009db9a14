/**
 * Readers and writers: {@link io.github.hearsay.io.DocumentReader} finds documents in files and folders, each
 * {@link io.github.hearsay.io.Format} has a {@link io.github.hearsay.io.DocumentWriter}, and
 * {@link io.github.hearsay.io.TypeSystemExport} gives viewers what they need. Nothing here prints or exits: errors are
 * exceptions that say what is wrong.
 */
@NullMarked
package io.github.hearsay.io;

import org.jspecify.annotations.NullMarked;
