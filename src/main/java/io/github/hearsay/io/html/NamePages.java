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

    /** One name with the documents that mention it. */
    private record Entry(String name, NameClass kind, List<From> places) {

        int mentions() {
            return places.stream().mapToInt(p -> p.named().mentions()).sum();
        }
    }

    /** A name with its document. */
    private record From(CorpusDocument document, Named named) {}

    NamePages(List<CorpusDocument> documents) {
        Map<String, List<From>> groups = new LinkedHashMap<>();
        for (CorpusDocument document : documents) {
            for (Named named : document.summary().lines().named()) {
                groups.computeIfAbsent(named.kind() + " " + named.name(), k -> new ArrayList<>())
                        .add(new From(document, named));
            }
        }
        entries = groups.values().stream()
                .map(places -> new Entry(
                        places.get(0).named().name(), places.get(0).named().kind(), places))
                .sorted(Comparator.<Entry>comparingInt(e -> -e.places().size())
                        .thenComparing(e -> -e.mentions())
                        .thenComparing(Entry::name))
                .toList();
    }

    void write(HtmlCorpus.Pages pages) throws IOException {
        List<List<Entry>> parts = CorpusPage.cut(entries, NAMES);
        for (int part = 0; part < parts.size(); part++) {
            Markup page = CorpusPage.begin(Numbers.count(entries.size(), "name", "names"));
            CorpusPage.parts(page, parts.size(), part, NamePages::name);
            page.open("table", "class", "corpus").line().open("thead").open("tr");
            page.element("th", "Name", "scope", "col").element("th", "Mentions", "scope", "col");
            page.element("th", "Documents", "scope", "col")
                    .close("tr")
                    .close("thead")
                    .line()
                    .open("tbody")
                    .line();
            parts.get(part).forEach(entry -> row(entry, page));
            page.close("tbody").close("table").line();
            CorpusPage.parts(page, parts.size(), part, NamePages::name);
            pages.write("corpus/" + name(part), CorpusPage.end(page));
        }
    }

    private static void row(Entry entry, Markup page) {
        page.open("tr").open("th", "scope", "row").name(entry.name()).text(" ");
        page.element("mark", entry.kind().word(), "class", entry.kind().word());
        page.open("ul", "class", "places").line();
        entry.places().stream().limit(MOST_DOCUMENTS).forEach(place -> {
            page.open("li");
            place.document()
                    .link(
                            page,
                            place.named().part(),
                            "#" + Place.id(place.named().first()));
            page.close("li").line();
        });
        if (entry.places().size() > MOST_DOCUMENTS) {
            page.element("li", "and " + (entry.places().size() - MOST_DOCUMENTS) + " more")
                    .line();
        }
        page.close("ul").close("th");
        page.element("td", String.valueOf(entry.mentions()), "class", "number");
        page.element("td", String.valueOf(entry.places().size()), "class", "number")
                .close("tr")
                .line();
    }

    private static String name(int part) {
        return part == 0 ? "names.html" : "names-" + (part + 1) + ".html";
    }
}
