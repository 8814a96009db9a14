package io.github.hearsay.io.html;

import io.github.hearsay.io.html.CorpusPage.Step;
import io.github.hearsay.io.html.DocumentSummary.Stated;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The claims of the corpus by how certain their claimants are. */
final class ClaimPages {

    private static final int CLAIMS = 500;

    private final Map<String, List<From>> groups = new LinkedHashMap<>();
    private final List<CorpusDocument> documents;

    /** A claim with its document. */
    private record From(CorpusDocument document, Stated stated) {}

    ClaimPages(List<CorpusDocument> documents) {
        this.documents = documents;
        FactualityBar.ORDER.forEach(code -> groups.put(code, new ArrayList<>()));
        for (CorpusDocument document : documents) {
            for (Stated stated : document.summary().lines().stated()) {
                groups.computeIfAbsent(stated.factuality(), c -> new ArrayList<>())
                        .add(new From(document, stated));
            }
        }
        groups.values().removeIf(List::isEmpty);
    }

    void write(HtmlCorpus.Pages pages) throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        groups.forEach((code, claims) -> counts.put(code, claims.size()));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        Markup overview = CorpusPage.begin(Numbers.count(all, "claim", "claims"));
        overview.element("p", "How certain each claimant is of what is claimed.", "class", "lead")
                .line();
        new FactualityBar(counts).write(overview);
        List<Step> steps = new ArrayList<>();
        groups.keySet()
                .forEach(code ->
                        steps.add(new Step(code + " " + Certainty.of(code).words(), "./" + name(code, 0))));
        CorpusPage.steps(overview, "Claims by certainty", steps);
        table(overview);
        pages.write("corpus/claims.html", CorpusPage.end(overview));
        for (Map.Entry<String, List<From>> group : groups.entrySet()) {
            write(pages, group.getKey(), group.getValue());
        }
    }

    /** Documents with most open or denied claims are what a reader who checks facts looks for first. */
    private void table(Markup page) {
        page.open("table", "class", "corpus").line().open("thead").open("tr");
        page.element("th", "Document", "scope", "col").element("th", "Claims", "scope", "col");
        page.close("tr").close("thead").line().open("tbody").line();
        documents.stream().limit(2 * CLAIMS).forEach(document -> {
            page.open("tr").open("th", "scope", "row");
            document.link(page, 0, "#claims");
            new FactualityBar(document.summary().counts().factualities()).writeSmall(page);
            page.close("th")
                    .element("td", String.valueOf(document.summary().counts().claims()), "class", "number");
            page.close("tr").line();
        });
        page.close("tbody").close("table").line();
    }

    private static void write(HtmlCorpus.Pages pages, String code, List<From> claims) throws IOException {
        List<List<From>> parts = CorpusPage.cut(claims, CLAIMS);
        for (int part = 0; part < parts.size(); part++) {
            Markup page = CorpusPage.begin(code + ": " + Certainty.of(code).words());
            page.element("p", Numbers.count(claims.size(), "claim", "claims"), "class", "lead")
                    .line();
            CorpusPage.parts(page, parts.size(), part, i -> name(code, i));
            page.open("ul", "class", "lines").line();
            parts.get(part).forEach(from -> line(from, page));
            page.close("ul").line();
            CorpusPage.parts(page, parts.size(), part, i -> name(code, i));
            pages.write("corpus/" + name(code, part), CorpusPage.end(page));
        }
    }

    private static void line(From from, Markup page) {
        page.open("li");
        from.stated().words().write(page, "span");
        page.text(" — ");
        if (from.stated().claimant().isEmpty()) {
            page.element("span", "the article itself", "class", "times");
        } else {
            page.name(from.stated().claimant());
        }
        page.text(" ");
        from.document().link(page, from.stated().part(), "#c" + from.stated().number());
        page.close("li").line();
    }

    private static String name(String code, int part) {
        return "claims-" + FactualityBar.style(code).substring(2) + (part == 0 ? "" : "-" + (part + 1)) + ".html";
    }
}
