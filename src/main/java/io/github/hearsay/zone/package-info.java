/** The parts of a news document: {@link io.github.hearsay.zone.ZoneAnnotator}. */
@NullMarked
package io.github.hearsay.zone;

import org.jspecify.annotations.NullMarked;
