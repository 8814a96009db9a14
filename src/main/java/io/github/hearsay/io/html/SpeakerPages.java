package io.github.hearsay.io.html;

import io.github.hearsay.io.html.DocumentSummary.Said;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who is quoted in the corpus, and all that each of them said. Speakers are put together by their full name. */
final class SpeakerPages {

    private static final int QUOTATIONS = 500;

    private final List<CorpusSpeaker> all;

    /** A quotation with its document. */
    record From(CorpusDocument document, Said said) {}

    /** One who is quoted; the name is empty for quotations that are attributed to nobody. */
    record CorpusSpeaker(String name, List<From> quotations) {

        int count() {
            return quotations.size();
        }

        boolean isByName() {
            return quotations.stream().anyMatch(from -> from.said().byName());
        }

        long documents() {
            return quotations.stream()
                    .map(from -> from.document().page())
                    .distinct()
                    .count();
        }
    }

    /** A stretch of a speaker's quotations that one page holds. */
    private record Block(int speaker, List<From> quotations, boolean first) {}

    SpeakerPages(List<CorpusDocument> documents) {
        Map<String, List<From>> groups = new LinkedHashMap<>();
        for (CorpusDocument document : documents) {
            for (Said said : document.summary().lines().said()) {
                groups.computeIfAbsent(said.speaker(), s -> new ArrayList<>()).add(new From(document, said));
            }
        }
        all = groups.entrySet().stream()
                .map(e -> new CorpusSpeaker(e.getKey(), e.getValue()))
                .sorted(Comparator.<CorpusSpeaker, Boolean>comparing(
                                s -> s.name().isEmpty())
                        .thenComparing(s -> -s.count())
                        .thenComparing(CorpusSpeaker::name))
                .toList();
    }

    /** Who is quoted most comes first, nobody last. */
    List<CorpusSpeaker> all() {
        return all;
    }

    void write(HtmlCorpus.Pages pages) throws IOException {
        List<List<Block>> parts = parts();
        Map<Integer, Integer> partOf = new LinkedHashMap<>();
        for (int part = 0; part < parts.size(); part++) {
            for (Block block : parts.get(part)) {
                partOf.putIfAbsent(block.speaker(), part);
            }
        }
        overview(pages, partOf);
        for (int part = 0; part < parts.size(); part++) {
            Markup page = CorpusPage.begin("Who said what");
            CorpusPage.parts(page, parts.size(), part, SpeakerPages::name);
            parts.get(part).forEach(block -> block(block, page));
            CorpusPage.parts(page, parts.size(), part, SpeakerPages::name);
            pages.write("corpus/" + name(part), CorpusPage.end(page));
        }
    }

    private static String name(int part) {
        return "speakers-" + (part + 1) + ".html";
    }

    private List<List<Block>> parts() {
        List<List<Block>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        int room = QUOTATIONS;
        for (int i = 0; i < all.size(); i++) {
            boolean first = true;
            for (List<From> cut : CorpusPage.cut(all.get(i).quotations(), QUOTATIONS)) {
                if (cut.size() > room) {
                    parts.add(new ArrayList<>());
                    room = QUOTATIONS;
                }
                room -= cut.size();
                parts.get(parts.size() - 1).add(new Block(i, cut, first));
                first = false;
            }
        }
        return parts;
    }

    private void overview(HtmlCorpus.Pages pages, Map<Integer, Integer> partOf) throws IOException {
        List<List<CorpusSpeaker>> cuts = CorpusPage.cut(all, 2 * QUOTATIONS);
        for (int cut = 0; cut < cuts.size(); cut++) {
            Markup page = CorpusPage.begin(Numbers.count(all.size(), "speaker", "speakers"));
            CorpusPage.parts(page, cuts.size(), cut, SpeakerPages::overviewName);
            page.open("table", "class", "corpus").line().open("thead").open("tr");
            page.element("th", "Speaker", "scope", "col").element("th", "Quotations", "scope", "col");
            page.element("th", "Documents", "scope", "col")
                    .close("tr")
                    .close("thead")
                    .line()
                    .open("tbody")
                    .line();
            for (int i = 0; i < cuts.get(cut).size(); i++) {
                int number = cut * 2 * QUOTATIONS + i;
                String url = "./" + name(partOf.getOrDefault(number, 0)) + "#s" + number;
                row(cuts.get(cut).get(i), url, page);
            }
            page.close("tbody").close("table").line();
            pages.write("corpus/" + overviewName(cut), CorpusPage.end(page));
        }
    }

    private static String overviewName(int cut) {
        return cut == 0 ? "speakers.html" : "speakers-all-" + (cut + 1) + ".html";
    }

    private static void row(CorpusSpeaker speaker, String url, Markup page) {
        page.open("tr").open("th", "scope", "row").open("a", "href", url);
        if (speaker.name().isEmpty()) {
            page.text("Nobody named");
        } else {
            page.name(speaker.name());
        }
        page.close("a").close("th").element("td", String.valueOf(speaker.count()), "class", "number");
        page.element("td", String.valueOf(speaker.documents()), "class", "number")
                .close("tr")
                .line();
    }

    private void block(Block block, Markup page) {
        CorpusSpeaker speaker = all.get(block.speaker());
        page.open("section", "id", block.first() ? "s" + block.speaker() : "").open("h2");
        if (speaker.name().isEmpty()) {
            page.text("Nobody named");
        } else {
            page.name(speaker.name());
        }
        page.text(" ")
                .element("span", "× " + speaker.count(), "class", "times")
                .close("h2")
                .line();
        page.open("ul", "class", "lines").line();
        for (From from : block.quotations()) {
            page.open("li")
                    .element("span", from.said().words(), "class", "words", "dir", "auto")
                    .text(" ");
            from.document().link(page, from.said().part(), "#q" + from.said().number());
            page.close("li").line();
        }
        page.close("ul").close("section").line();
    }
}
