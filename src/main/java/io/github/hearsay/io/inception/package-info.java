/**
 * A project for the INCEpTION annotation platform: {@link io.github.hearsay.io.inception.InceptionWriter}. One file to
 * import, with documents, layers, tag sets and colours.
 */
@NullMarked
package io.github.hearsay.io.inception;

import org.jspecify.annotations.NullMarked;
