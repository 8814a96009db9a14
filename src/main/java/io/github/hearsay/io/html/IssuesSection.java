package io.github.hearsay.io.html;

import io.github.hearsay.cas.DocumentView.Issue;

/** What could not be done for the document; nothing where everything could. */
final class IssuesSection {

    private IssuesSection() {}

    static void write(AnnotatedText document, Markup page) {
        if (document.issues().isEmpty()) {
            return;
        }
        page.open("section", "id", "issues").element("h2", "Problems").line();
        page.open("ul").line();
        for (Issue issue : document.issues()) {
            page.open("li").element("strong", issue.stage()).text(": ").text(issue.message());
            page.close("li").line();
        }
        page.close("ul").close("section").line();
    }
}
