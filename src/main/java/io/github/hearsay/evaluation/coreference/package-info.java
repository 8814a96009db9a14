/** Who is who: chains of mentions by the field's metrics, and pronouns that lead to names. */
@NullMarked
package io.github.hearsay.evaluation.coreference;

import org.jspecify.annotations.NullMarked;
