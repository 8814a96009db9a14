/** The only bridge between annotations and records: everything else reads words, mentions and attributions through it. */
@NullMarked
package io.github.hearsay.cas;

import org.jspecify.annotations.NullMarked;
