/** A language as engines know it: {@link io.github.hearsay.language.Language} gives its word lists, a user's entries among them. */
@NullMarked
package io.github.hearsay.language;

import org.jspecify.annotations.NullMarked;
