package io.github.hearsay.io.html;

import io.github.hearsay.io.html.DocumentSummary.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who and what the corpus names, and where. Names are put together where they and their kind are the same. */
final class NamePages {

    private static final int NAMES = 500;
    private static final int MOST_DOCUMENTS = 8;

    private final List<Entry> entries;
    private final Site site;

    /** One name with the documents that mention it. */
    private record Entry(String name, NameClass kind, List<Found<Named>> places) {

        int mentions() {
            return places.stream().mapToInt(p -> p.line().mentions()).sum();
        }

        String role() {
            return places.stream()
                    .map(p -> p.line().role())
                    .filter(r -> !r.isEmpty())
                    .findFirst()
                    .orElse("");
        }
    }

    NamePages(List<CorpusDocument> documents, Site site) {
        this.site = site;
        Map<String, List<Found<Named>>> groups = new LinkedHashMap<>();
        for (CorpusDocument document : documents) {
            for (Named named : document.summary().lines().named()) {
                groups.computeIfAbsent(named.kind() + " " + named.name(), k -> new ArrayList<>())
                        .add(new Found<>(document, named));
            }
        }
        entries = groups.values().stream()
                .map(places -> new Entry(
                        places.get(0).line().name(), places.get(0).line().kind(), places))
                .sorted(Comparator.<Entry>comparingInt(e -> -e.places().size())
                        .thenComparing(e -> -e.mentions())
                        .thenComparing(Entry::name))
                .toList();
    }

    void write(HtmlCorpus.Pages pages) throws IOException {
        List<List<Entry>> parts = CorpusPage.cut(entries, NAMES);
        for (int part = 0; part < parts.size(); part++) {
            Markup page = site.begin(Numbers.count(entries.size(), "name", "names"), Tab.NAMES);
            CorpusPage.parts(page, parts.size(), part, i -> "./" + name(i));
            CorpusPage.table(page, "Name", "Mentions", "Documents");
            parts.get(part).forEach(entry -> row(entry, page));
            CorpusPage.endTable(page);
            CorpusPage.parts(page, parts.size(), part, i -> "./" + name(i));
            pages.write("corpus/" + name(part), CorpusPage.end(page));
        }
    }

    private static void row(Entry entry, Markup page) {
        page.open("tr").open("th", "scope", "row").name(entry.name()).text(" ");
        page.element("mark", entry.kind().word(), "class", entry.kind().word());
        if (!entry.role().isEmpty()) {
            page.text(" ").element("span", entry.role(), "class", "role", "dir", "auto");
        }
        page.open("ul", "class", "places").line();
        entry.places().stream().limit(MOST_DOCUMENTS).forEach(place -> {
            page.open("li");
            place.document()
                    .link(page, place.line().part(), "#" + Place.id(place.line().first()));
            page.close("li").line();
        });
        if (entry.places().size() > MOST_DOCUMENTS) {
            page.element("li", "and " + (entry.places().size() - MOST_DOCUMENTS) + " more")
                    .line();
        }
        page.close("ul").close("th");
        CorpusPage.number(page, entry.mentions());
        CorpusPage.number(page, entry.places().size());
        page.close("tr").line();
    }

    private static String name(int part) {
        return part == 0 ? "names.html" : "names-" + (part + 1) + ".html";
    }
}
