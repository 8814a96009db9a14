/**
 * Pages to read: {@link io.github.hearsay.io.html.HtmlReport} writes one for each document,
 * {@link io.github.hearsay.io.html.HtmlCorpus} those over a corpus. They need no script, no server and no other file.
 */
@NullMarked
package io.github.hearsay.io.html;

import org.jspecify.annotations.NullMarked;
