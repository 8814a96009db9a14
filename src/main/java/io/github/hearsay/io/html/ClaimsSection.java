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
            FactualityBar.ORDER.forEach(
                    code -> page.open("span", "id", filter(code)).close("span"));
            new FactualityBar(Statement.count(statements)).write(page, code -> "#" + filter(code));
            page.open("p", "class", "all").element("a", "Show all claims", "href", "#claims");
            page.close("p").line();
            ClaimsLegend.write(page);
            page.open("ol", "class", document.isLong() ? "long" : "").line();
            statements.forEach(s -> new ClaimItem(document, s, page).write());
            page.close("ol").line();
        }
        page.close("section").line();
    }

    /** Who jumps here sees the claims of one factuality only. */
    static String filter(String code) {
        return "claims-" + FactualityBar.slug(code);
    }

    /** Class of a claim that a filter shows. */
    static String shown(String code) {
        return "is-" + FactualityBar.slug(code);
    }
}
