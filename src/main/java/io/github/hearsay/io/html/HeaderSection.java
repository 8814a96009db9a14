package io.github.hearsay.io.html;

import static io.github.hearsay.io.html.Numbers.count;

/** Headline, id, and how much there is of what. */
record HeaderSection(AnnotatedText document, Entities entities) {

    void write(Markup page) {
        page.open("header").line();
        page.element("p", document.id(), "class", "id", "dir", "auto").line();
        page.element("h1", document.title().isBlank() ? "(no text)" : document.title(), "dir", "auto")
                .line();
        page.open("nav", "aria-label", "Parts of this page").open("ul").line();
        link(page, "#speakers", count(document.quotations().size(), "quotation", "quotations"));
        link(page, "#text", count(document.paragraphs().size(), "paragraph", "paragraphs"));
        link(page, "#claims", count(document.claims().size(), "claim", "claims"));
        link(page, "#names", count(entities.all().size(), "name or value", "names and values"));
        if (!document.issues().isEmpty()) {
            link(page, "#issues", count(document.issues().size(), "problem", "problems"));
        }
        page.close("ul").close("nav").line().close("header").line();
    }

    private static void link(Markup page, String target, String text) {
        page.open("li").element("a", text, "href", target).close("li").line();
    }
}
