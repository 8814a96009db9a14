package io.github.hearsay.io;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes {@code index.html} over the pages of many documents; what holds of {@link HtmlReport} holds of it too. */
public final class HtmlIndex {

    /**
     * One row of the index.
     *
     * @param page path of the document's page below the folder of the index, with {@code /} between folders
     */
    public record Entry(String page, DocumentSummary document) {}

    /** Writes the index with its rows in the order given. */
    public void write(List<Entry> entries, Writer out) throws IOException {
        Markup page = new Markup();
        String title = Numbers.count(entries.size(), "document", "documents");
        Page.begin(page, title, "en");
        page.open("header")
                .element("h1", title)
                .close("header")
                .line()
                .open("main")
                .line();
        page.open("table", "class", "documents").line().open("thead").open("tr");
        for (String heading : List.of("Document", "Quotations", "Claims", "Names")) {
            page.element("th", heading, "scope", "col");
        }
        page.close("tr").close("thead").line().open("tbody").line();
        entries.forEach(e -> row(e, page));
        page.close("tbody").close("table").line().close("main").line();
        Page.end(page);
        out.write(page.toString());
    }

    private static void row(Entry entry, Markup page) {
        DocumentSummary document = entry.document();
        page.open("tr").open("th", "scope", "row", "lang", Page.language(document.language()), "dir", "auto");
        page.element(
                "a",
                document.title().isBlank() ? document.id() : document.title(),
                "href",
                RelativeUrl.of(entry.page()));
        page.text(" ").element("span", document.id(), "class", "role", "dir", "auto");
        speakers(document.speakers(), page);
        page.close("th").element("td", String.valueOf(document.quotations()), "class", "number");
        page.element("td", String.valueOf(document.claims()), "class", "number");
        page.element("td", String.valueOf(document.entities()), "class", "number");
        page.close("tr").line();
    }

    private static void speakers(List<String> speakers, Markup page) {
        if (!speakers.isEmpty()) {
            page.text(" ").open("span", "class", "role").text("Quoted most: ");
            for (int i = 0; i < speakers.size(); i++) {
                page.text(i == 0 ? "" : ", ").name(speakers.get(i));
            }
            page.close("span");
        }
    }
}
