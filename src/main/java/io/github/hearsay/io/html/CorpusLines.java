package io.github.hearsay.io.html;

import io.github.hearsay.io.html.DocumentSummary.Said;
import io.github.hearsay.io.html.DocumentSummary.Stated;
import java.util.List;

/** Quotations and claims as lines of a page below {@code corpus/}, each with the way to its place in its document. */
final class CorpusLines {

    private CorpusLines() {}

    static void said(Markup page, List<Found<Said>> quotations) {
        page.open("ul", "class", "lines").line();
        for (Found<Said> found : quotations) {
            Said said = found.line();
            page.open("li")
                    .element("span", said.words(), "class", "words", "dir", "auto")
                    .text(" ");
            if (!said.cue().isEmpty()) {
                page.element("q", said.cue(), "class", "cue").text(" ");
            }
            if (said.unsaid()) {
                page.element("span", "not said", "class", "flag").text(" ");
            }
            found.document().link(page, said.part(), "#q" + said.number());
            page.close("li").line();
        }
        page.close("ul").line();
    }

    /**
     * Claims with their verdicts.
     *
     * @param whose whether to say who claims it
     */
    static void stated(Markup page, List<Found<Stated>> claims, boolean whose) {
        page.open("ul", "class", "lines").line();
        for (Found<Stated> found : claims) {
            Stated stated = found.line();
            page.open("li");
            stated.words().write(page, "span");
            page.text(" ");
            Certainty.of(stated.factuality()).badge(page);
            if (whose) {
                page.text(" — ");
                CorpusPage.name(page, stated.claimant(), "the article itself");
            }
            page.text(" ");
            found.document().link(page, stated.part(), "#c" + stated.number());
            page.close("li").line();
        }
        page.close("ul").line();
    }
}
