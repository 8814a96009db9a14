package io.github.hearsay.io.html;

import io.github.hearsay.io.html.Blocks.Block;
import io.github.hearsay.io.html.DocumentSummary.Stated;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What several sources say of one name, side by side. */
final class ComparedPages {

    private static final int CLAIMS = 500;
    private static final int ROWS = 1000;
    private static final int FEWEST_SOURCES = 2;

    private final List<Compared> all;
    private final Blocks blocks;
    private final Site site;

    /**
     * A name with the claims that mention it, those of one claimant together, the articles' own last.
     *
     * @param sources number of claimants, the articles not counted
     */
    private record Compared(String name, int sources, List<Found<Stated>> claims) {

        static Compared of(String name, List<Found<Stated>> claims) {
            Map<String, List<Found<Stated>>> bySource = new LinkedHashMap<>();
            claims.forEach(c -> bySource.computeIfAbsent(c.line().claimant(), s -> new ArrayList<>())
                    .add(c));
            List<Found<Stated>> articles = bySource.remove("");
            List<Found<Stated>> ordered = new ArrayList<>();
            bySource.values().forEach(ordered::addAll);
            int sources = bySource.size();
            if (articles != null) {
                ordered.addAll(articles);
            }
            return new Compared(name, sources, ordered);
        }

        Map<String, Integer> factualities() {
            Map<String, Integer> counts = new TreeMap<>();
            claims.forEach(c -> counts.merge(c.line().factuality(), 1, Integer::sum));
            return counts;
        }
    }

    ComparedPages(List<CorpusDocument> documents, Site site) {
        Map<String, List<Found<Stated>>> byName = new LinkedHashMap<>();
        for (CorpusDocument document : documents) {
            for (Stated stated : document.summary().lines().stated()) {
                for (String name : stated.names()) {
                    byName.computeIfAbsent(name, n -> new ArrayList<>()).add(new Found<>(document, stated));
                }
            }
        }
        this.all = byName.entrySet().stream()
                .filter(e -> isCompared(e.getValue()))
                .map(e -> Compared.of(e.getKey(), e.getValue()))
                .sorted(Comparator.<Compared>comparingInt(c -> -c.sources())
                        .thenComparing(c -> -c.claims().size())
                        .thenComparing(Compared::name))
                .toList();
        this.blocks = Blocks.of(all, c -> c.claims().size(), CLAIMS);
        this.site = site;
    }

    private static boolean isCompared(List<Found<Stated>> claims) {
        Set<String> sources = new TreeSet<>();
        claims.forEach(c -> sources.add(c.line().claimant()));
        sources.removeAll(Set.of("", ClaimItem.NOT_NAMED));
        return sources.size() >= FEWEST_SOURCES;
    }

    void write(HtmlCorpus.Pages pages) throws IOException {
        List<List<Compared>> cuts = CorpusPage.cut(all, ROWS);
        for (int cut = 0; cut < cuts.size(); cut++) {
            Markup page = site.begin("What several sources say of one name", Tab.COMPARED);
            CorpusPage.parts(page, cuts.size(), cut, i -> "./" + overviewName(i));
            if (all.isEmpty()) {
                page.element("p", "No name is in the claims of two sources.", "class", "none")
                        .line();
            } else {
                overview(page, cuts.get(cut), cut * ROWS);
            }
            pages.write("corpus/" + overviewName(cut), CorpusPage.end(page));
        }
        for (int part = 0; part < blocks.pages().size() && !all.isEmpty(); part++) {
            Markup page = site.begin("What several sources say of one name", Tab.COMPARED);
            CorpusPage.parts(page, blocks.pages().size(), part, i -> "./" + name(i));
            blocks.pages().get(part).forEach(block -> block(block, page));
            CorpusPage.parts(page, blocks.pages().size(), part, i -> "./" + name(i));
            pages.write("corpus/" + name(part), CorpusPage.end(page));
        }
    }

    private static String overviewName(int cut) {
        return cut == 0 ? "compared.html" : "compared-all-" + (cut + 1) + ".html";
    }

    private static String name(int part) {
        return "compared-" + (part + 1) + ".html";
    }

    private void overview(Markup page, List<Compared> rows, int before) {
        CorpusPage.table(page, "Name", "Sources", "Claims");
        for (int i = 0; i < rows.size(); i++) {
            Compared compared = rows.get(i);
            page.open("tr").open("th", "scope", "row");
            String url = blocks.url(ComparedPages::name, "n", before + i);
            page.open("a", "href", url).name(compared.name()).close("a");
            new FactualityBar(compared.factualities()).writeSmall(page, url);
            page.close("th");
            CorpusPage.number(page, compared.sources());
            CorpusPage.number(page, compared.claims().size());
            page.close("tr").line();
        }
        CorpusPage.endTable(page);
    }

    private void block(Block block, Markup page) {
        Compared compared = all.get(block.list());
        page.open("section", "id", block.isFirst() ? "n" + block.list() : "")
                .open("h2")
                .name(compared.name());
        page.text(" ").element("span", "in claims of " + compared.sources() + " sources", "class", "times");
        page.close("h2").line();
        page.open("div", "class", "sources").line();
        List<Found<Stated>> claims = compared.claims().subList(block.from(), block.to());
        for (int from = 0; from < claims.size(); ) {
            String claimant = claims.get(from).line().claimant();
            int to = from;
            while (to < claims.size() && claims.get(to).line().claimant().equals(claimant)) {
                to++;
            }
            page.open("div").open("h3");
            CorpusPage.name(page, claimant, "The articles themselves");
            page.close("h3").line();
            CorpusLines.stated(page, claims.subList(from, to), false);
            page.close("div").line();
            from = to;
        }
        page.close("div").line();
        page.close("section").line();
    }
}
