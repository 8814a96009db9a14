/**
 * Pages to read: {@link io.github.hearsay.io.html.HtmlReport} writes one for each document,
 * {@link io.github.hearsay.io.html.HtmlCorpus} those over a corpus. They need no server and no other file; pages of documents hold no script.
 */
@NullMarked
package io.github.hearsay.io.html;

import org.jspecify.annotations.NullMarked;
