package io.github.hearsay.io.html;

import java.util.List;

/** The list of claims. */
record ClaimsSection(AnnotatedText document, Markup page) {

    void write() {
        page.open("section", "id", "claims").element("h2", "Claims").line();
        if (document.claims().isEmpty()) {
            page.element("p", "No claims were found.", "class", "none").line();
        } else {
            page.element(
                            "p",
                            "What the text states or has others state, and how certain each speaker is of it.",
                            "class",
                            "lead")
                    .line();
            List<Statement> statements = Statement.of(document.claims());
            new FactualityBar(Statement.count(statements)).write(page);
            ClaimsLegend.write(page);
            page.open("ol", "class", document.isLong() ? "long" : "").line();
            statements.forEach(s -> new ClaimItem(document, s, page).write());
            page.close("ol").line();
        }
        page.close("section").line();
    }
}
