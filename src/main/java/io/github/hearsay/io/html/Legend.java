package io.github.hearsay.io.html;

/** Says in plain words what the marks mean. */
final class Legend {

    private Legend() {}

    static void write(Markup page) {
        page.open("details", "class", "legend", "open", "open");
        page.element("summary", "How to read the marks").line().open("ul").line();
        page.open("li").open("span", "class", "quotation depth0 direct").element("span", "Speaker", "class", "by");
        page.text("“words”").close("span").text(" a direct quotation, after its speaker; one within another is ");
        page.open("span", "class", "quotation depth1 direct")
                .text("stronger in colour")
                .close("span");
        page.text(", and indirect speech is ");
        page.open("span", "class", "quotation depth0 indirect")
                .text("paler with a dotted edge")
                .close("span");
        page.close("li").line();
        item(page, "source", "whose words", "the passage that names the speaker");
        item(page, "cue", "said", "the cue, which attributes them");
        page.open("li");
        for (NameClass kind : NameClass.values()) {
            if (kind != NameClass.OTHER) {
                page.element("mark", kind.word(), "class", kind.word()).text(" ");
            }
        }
        page.text("a name; its first mention is labelled").close("li").line();
        item(page, "reference", "she", "stands for someone named elsewhere");
        item(page, "doubt", "may", "decides how certain a claim is");
        page.open("li").element("span", "7", "class", "note").text(" number of a claim in the list of claims");
        page.close("li").line().close("ul").close("details").line();
    }

    private static void item(Markup page, String style, String sample, String meaning) {
        page.open("li")
                .element("span", sample, "class", style)
                .text(" " + meaning)
                .close("li")
                .line();
    }
}
