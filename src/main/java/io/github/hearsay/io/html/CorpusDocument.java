package io.github.hearsay.io.html;

import java.util.Objects;

/**
 * A document with its page.
 *
 * @param page path of its first page below the output folder, with {@code /} between folders
 */
record CorpusDocument(String page, DocumentSummary summary) {

    String title() {
        return summary.title().isBlank() ? summary.id() : summary.title();
    }

    boolean isDated() {
        return summary.date() != null;
    }

    /** Its day. */
    DocumentDate date() {
        return Objects.requireNonNull(summary.date());
    }

    /** Path of the page of a part, counted from 0. */
    String page(int part) {
        int ending = page.length() - HtmlReport.ENDING.length();
        return part == 0 ? page : page.substring(0, ending) + DocumentParts.suffix(part) + HtmlReport.ENDING;
    }

    /** The title as a link from a page below {@code corpus/}, to a place in a part. */
    void link(Markup page, int part, String anchor) {
        page.element("a", title(), "href", "." + RelativeUrl.of(page(part)) + anchor, "class", "from", "dir", "auto");
    }
}
