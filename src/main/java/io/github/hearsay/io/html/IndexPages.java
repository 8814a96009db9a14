package io.github.hearsay.io.html;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The documents, a row each, under pictures of the whole: who is quoted most, how certain the claims are. */
final class IndexPages {

    private static final int ROWS = 1000;
    private static final int TOP_SPEAKERS = 3;

    private final List<CorpusDocument> documents;
    private final SpeakerPages speakers;
    private final Site site;

    IndexPages(List<CorpusDocument> documents, SpeakerPages speakers, Site site) {
        this.documents = documents;
        this.speakers = speakers;
        this.site = site;
    }

    void write(HtmlCorpus.Pages pages) throws IOException {
        List<List<CorpusDocument>> parts = CorpusPage.cut(documents, ROWS);
        for (int i = 0; i < parts.size(); i++) {
            Markup page = site.begin(Numbers.count(documents.size(), "document", "documents"), Tab.DOCUMENTS);
            if (i == 0) {
                pictures(page);
            }
            page.open("section", "id", "documents").element("h2", "Documents").line();
            Page.finder(page);
            CorpusPage.parts(page, parts.size(), i, part -> "./" + name(part));
            table(parts.get(i), i * ROWS, page);
            page.close("section").line();
            pages.write(name(i), CorpusPage.end(page));
        }
    }

    /** URL of a document's row from the output folder; documents are counted from 0. */
    static String place(int document) {
        return name(document / ROWS) + "#" + rowId(document);
    }

    private static String rowId(int document) {
        return "d" + (document + 1);
    }

    private static String name(int part) {
        return part == 0 ? "index.html" : "documents-" + (part + 1) + ".html";
    }

    private void pictures(Markup page) {
        Map<String, Integer> factualities = new TreeMap<>();
        documents.forEach(
                d -> d.summary().counts().factualities().forEach((f, n) -> factualities.merge(f, n, Integer::sum)));
        page.open("section", "id", "certainty")
                .element("h2", "How certain the claims are")
                .line();
        new FactualityBar(factualities).write(page, code -> "./corpus/" + ClaimPages.name(code, 0));
        page.close("section").line();
        page.open("section", "id", "quoted").element("h2", "Who is quoted most").line();
        SpeakersChart.write(page, speakers);
        page.close("section").line();
    }

    private static void table(List<CorpusDocument> rows, int before, Markup page) {
        CorpusPage.table(page, "Document", "Quotations", "Claims", "Names");
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), rowId(before + i), page);
        }
        CorpusPage.endTable(page);
    }

    private static void row(CorpusDocument document, String id, Markup page) {
        DocumentSummary summary = document.summary();
        page.open("tr", "id", id).open("th", "scope", "row", "lang", Page.language(summary.language()), "dir", "auto");
        page.element("a", document.title(), "href", RelativeUrl.of(document.page()));
        page.text(" ").element("span", summary.id(), "class", "role", "dir", "auto");
        speakers(document, page);
        FactualityBar bar = new FactualityBar(summary.counts().factualities());
        bar.writeSmall(page, RelativeUrl.of(document.page()) + "#claims");
        page.close("th");
        CorpusPage.number(page, summary.counts().quotations());
        CorpusPage.number(page, bar.all());
        CorpusPage.number(page, summary.counts().names());
        page.close("tr").line();
    }

    /** Who is quoted most in a document. */
    static void speakers(CorpusDocument document, Markup page) {
        List<String> speakers = document.summary().speakers().keySet().stream()
                .limit(TOP_SPEAKERS)
                .toList();
        if (!speakers.isEmpty()) {
            page.text(" ").open("span", "class", "role").text("Quoted most: ");
            for (int i = 0; i < speakers.size(); i++) {
                page.text(i == 0 ? "" : ", ").name(speakers.get(i));
            }
            page.close("span");
        }
    }
}
