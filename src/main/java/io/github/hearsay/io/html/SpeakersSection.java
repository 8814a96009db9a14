package io.github.hearsay.io.html;

import io.github.hearsay.io.html.Entities.Entity;
import io.github.hearsay.io.html.Speakers.Speaker;
import java.util.HashMap;
import java.util.Map;

/** The table of who said what. */
final class SpeakersSection {

    private final AnnotatedText document;
    private final Map<String, String> titles = new HashMap<>();

    SpeakersSection(AnnotatedText document, Entities entities) {
        this.document = document;
        for (Entity entity : entities.all()) {
            titles.put(entity.mentions().get(0).entity(), entity.title());
        }
        titles.remove("");
    }

    void write(Markup page) {
        page.open("section", "id", "speakers").element("h2", "Who said what").line();
        if (document.quotations().isEmpty()) {
            page.element("p", "No quotations were found.", "class", "none").line();
        } else {
            page.open("table", "class", "speakers").line();
            page.open("thead").open("tr").element("th", "Where", "scope", "col");
            page.element("th", "What", "scope", "col").element("th", "How", "scope", "col");
            page.close("tr").close("thead").line();
            Speakers.of(document).forEach(s -> speaker(s, page));
            page.close("table").line();
        }
        page.close("section").line();
    }

    private void speaker(Speaker speaker, Markup page) {
        page.open("tbody").line();
        page.open("tr", "class", "speaker").open("th", "scope", "rowgroup", "colspan", "3");
        if (speaker.name().isEmpty()) {
            page.element("em", "Nobody named");
        } else {
            page.name(speaker.name());
        }
        String title = titles.getOrDefault(speaker.entity(), "");
        if (!title.isEmpty()) {
            page.text(" ").element("span", title, "class", "role", "dir", "auto");
        }
        page.text(" ").element("span", "× " + speaker.quotations().size(), "class", "times");
        page.close("th").close("tr").line();
        speaker.quotations().forEach(q -> new QuotationRow(document, q).write(page));
        page.close("tbody").line();
    }
}
