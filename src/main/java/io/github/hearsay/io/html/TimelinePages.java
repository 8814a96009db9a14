package io.github.hearsay.io.html;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents day by day, those whose names or datelines tell a day; nothing where none does. */
final class TimelinePages {

    private static final int ROWS = 500;

    private final List<CorpusDocument> dated;
    private final int undated;
    private final Site site;

    TimelinePages(List<CorpusDocument> documents, Site site) {
        this.dated = documents.stream()
                .filter(CorpusDocument::isDated)
                .sorted(Comparator.comparing(CorpusDocument::date))
                .toList();
        this.undated = documents.size() - dated.size();
        this.site = site;
    }

    void write(HtmlCorpus.Pages pages) throws IOException {
        if (dated.isEmpty()) {
            return;
        }
        List<List<CorpusDocument>> parts = CorpusPage.cut(dated, ROWS);
        for (int part = 0; part < parts.size(); part++) {
            Markup page = site.begin("Day by day", Tab.TIMELINE);
            String without = undated == 0 ? "" : "; " + undated + " without a day are left out";
            page.element("p", Numbers.count(dated.size(), "document", "documents") + without, "class", "lead");
            CorpusPage.parts(page.line(), parts.size(), part, i -> "./" + name(i));
            days(page, parts.get(part));
            CorpusPage.parts(page, parts.size(), part, i -> "./" + name(i));
            pages.write("corpus/" + name(part), CorpusPage.end(page));
        }
    }

    private static String name(int part) {
        return part == 0 ? "timeline.html" : "timeline-" + (part + 1) + ".html";
    }

    private static void days(Markup page, List<CorpusDocument> documents) {
        DocumentDate last = null;
        for (CorpusDocument document : documents) {
            DocumentDate date = document.date();
            if (last == null || last.year() != date.year()) {
                endDay(page, last);
                page.element("h2", date.year() == 0 ? "No year given" : String.valueOf(date.year()))
                        .line();
                last = null;
            }
            if (!date.equals(last)) {
                endDay(page, last);
                page.element("h3", date.dayAndMonth())
                        .line()
                        .open("ul", "class", "lines")
                        .line();
            }
            row(page, document);
            last = date;
        }
        endDay(page, last);
    }

    private static void endDay(Markup page, @Nullable DocumentDate day) {
        if (day != null) {
            page.close("ul").line();
        }
    }

    private static void row(Markup page, CorpusDocument document) {
        page.open("li");
        document.link(page, 0, "");
        page.text(" ");
        IndexPages.speakers(document, page);
        new FactualityBar(document.summary().counts().factualities())
                .writeSmall(page, "." + RelativeUrl.of(document.page()) + "#claims");
        page.close("li").line();
    }
}
