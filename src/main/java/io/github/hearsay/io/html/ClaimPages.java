package io.github.hearsay.io.html;

import io.github.hearsay.io.html.DocumentSummary.Stated;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The claims of the corpus by how certain their claimants are. */
final class ClaimPages {

    private static final int CLAIMS = 500;

    private final Map<String, List<Found<Stated>>> groups = new LinkedHashMap<>();
    private final List<CorpusDocument> documents;
    private final Site site;

    ClaimPages(List<CorpusDocument> documents, Site site) {
        this.documents = documents;
        this.site = site;
        FactualityBar.ORDER.forEach(code -> groups.put(code, new ArrayList<>()));
        for (CorpusDocument document : documents) {
            for (Stated stated : document.summary().lines().stated()) {
                groups.computeIfAbsent(stated.factuality(), c -> new ArrayList<>())
                        .add(new Found<>(document, stated));
            }
        }
        groups.values().removeIf(List::isEmpty);
    }

    void write(HtmlCorpus.Pages pages) throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        groups.forEach((code, claims) -> counts.put(code, claims.size()));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        Markup overview = site.begin(Numbers.count(all, "claim", "claims"), Tab.CLAIMS);
        overview.element("p", "How certain each claimant is of what is claimed. Choose a part of the bar to read them.")
                .line();
        new FactualityBar(counts).write(overview, code -> "./" + name(code, 0));
        ClaimsLegend.write(overview);
        table(overview);
        pages.write("corpus/claims.html", CorpusPage.end(overview));
        for (Map.Entry<String, List<Found<Stated>>> group : groups.entrySet()) {
            write(pages, counts, group.getKey(), group.getValue());
        }
    }

    /** Documents with most open or denied claims are what a reader who checks facts looks for first. */
    private void table(Markup page) {
        CorpusPage.table(page, "Document", "Claims");
        documents.stream().limit(2 * CLAIMS).forEach(document -> {
            page.open("tr").open("th", "scope", "row");
            document.link(page, 0, "#claims");
            FactualityBar bar = new FactualityBar(document.summary().counts().factualities());
            bar.writeSmall(page, "." + RelativeUrl.of(document.page()) + "#claims");
            page.close("th");
            CorpusPage.number(page, bar.all());
            page.close("tr").line();
        });
        CorpusPage.endTable(page);
    }

    private void write(HtmlCorpus.Pages pages, Map<String, Integer> counts, String code, List<Found<Stated>> claims)
            throws IOException {
        List<List<Found<Stated>>> parts = CorpusPage.cut(claims, CLAIMS);
        for (int part = 0; part < parts.size(); part++) {
            Markup page = site.begin(code + ": " + Certainty.of(code).words(), Tab.CLAIMS);
            new FactualityBar(counts).write(page, c -> "./" + name(c, 0), code);
            CorpusPage.parts(page, parts.size(), part, i -> "./" + name(code, i));
            CorpusLines.stated(page, parts.get(part), true);
            CorpusPage.parts(page, parts.size(), part, i -> "./" + name(code, i));
            pages.write("corpus/" + name(code, part), CorpusPage.end(page));
        }
    }

    /** The page, below {@code corpus/}, of the claims of a factuality. */
    static String name(String code, int part) {
        return "claims-" + FactualityBar.slug(code) + (part == 0 ? "" : "-" + (part + 1)) + ".html";
    }
}
