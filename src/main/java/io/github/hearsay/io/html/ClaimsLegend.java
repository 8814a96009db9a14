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
        page.text(" what follows is not so to the claimant; the word that says this is left out of it (…)")
                .close("li");
        page.line()
                .open("li")
                .element("b", "will fall")
                .text(" the predicate: what the verdict is about")
                .close("li");
        page.line().open("li");
        for (String code : FactualityBar.ORDER) {
            Certainty.of(code).badge(page);
            page.text(" ");
        }
        page.text("how certain the claimant is; behind it, what the article itself says to it")
                .close("li")
                .line();
        page.open("li")
                .element("b", "left open")
                .text(" whoever is meant does not say whether it is so: a condition, a");
        page.text(" question, a wish, or words of others that are passed on")
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
                .text(" how much it says that can be looked up: numbers, names,");
        page.text(" dates").close("li").line();
        page.close("ul").close("details").line();
    }
}
