/**
 * Claims and quotations as linked data in the vocabulary of schema.org, for search engines, fact checkers' tools and triple
 * stores: {@link io.github.hearsay.io.jsonld.JsonLdWriter}.
 */
@NullMarked
package io.github.hearsay.io.jsonld;

import org.jspecify.annotations.NullMarked;
