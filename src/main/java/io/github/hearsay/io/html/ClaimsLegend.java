package io.github.hearsay.io.html;

/** Says in plain words how to read a claim and its verdicts. */
final class ClaimsLegend {

    private ClaimsLegend() {}

    static void write(Markup page) {
        page.open("details", "class", "legend")
                .element("summary", "How to read a claim")
                .line();
        page.open("ul").line();
        page.open("li").element("span", "negated: never", "class", "negation");
        page.text(" to the claimant the following does not hold; the negating word is left out of it (…)")
                .close("li");
        page.line()
                .open("li")
                .element("b", "will fall")
                .text(" the predicate, which the verdict is about")
                .close("li");
        page.line().open("li");
        for (String code : FactualityBar.ORDER) {
            Certainty.of(code).badge(page);
            page.text(" ");
        }
        page.text("how certain the claimant is; after it, the verdict of the article itself")
                .close("li")
                .line();
        page.open("li")
                .element("b", "left open")
                .text(" claimant or article do not say whether it holds: a condition, a");
        page.text(" question, a wish, or the words of others that are reported")
                .close("li")
                .line();
        page.open("li")
                .element("b", "reader’s rating")
                .text(" estimated from the words alone: how true a reader takes it to");
        page.text(" be, from −3 (surely not) to +3 (surely); it may lean to one side where the verdict is open")
                .close("li");
        page.line()
                .open("li")
                .element("b", "worth checking")
                .text(" how likely people take it for a statement about the world that");
        page.text(" can be verified").close("li").line();
        page.close("ul").close("details").line();
    }
}
