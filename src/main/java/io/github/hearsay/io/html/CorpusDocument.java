package io.github.hearsay.io.html;

/**
 * A document with its page.
 *
 * @param page path below the output folder, with {@code /} between folders
 */
record CorpusDocument(String page, DocumentSummary summary) {

    String title() {
        return summary.title().isBlank() ? summary.id() : summary.title();
    }

    /** URL of the page from a page below {@code corpus/}. */
    String urlFromCorpus() {
        return "." + RelativeUrl.of(page);
    }

    /** The title as a link from a page below {@code corpus/}. */
    void link(Markup page, String anchor) {
        page.element("a", title(), "href", urlFromCorpus() + anchor, "class", "from", "dir", "auto");
    }
}
