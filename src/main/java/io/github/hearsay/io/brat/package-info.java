/**
 * Standoff files of the brat annotation tool: {@link io.github.hearsay.io.brat.BratWriter}. Offsets count characters as
 * Python does, which is code points.
 */
@NullMarked
package io.github.hearsay.io.brat;

import org.jspecify.annotations.NullMarked;
