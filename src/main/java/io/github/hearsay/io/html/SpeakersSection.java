package io.github.hearsay.io.html;

import io.github.hearsay.io.html.Entities.Entity;
import io.github.hearsay.io.html.Speakers.Speaker;
import java.util.HashMap;
import java.util.Map;

/** Who said what, by kind of source. */
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
            Speakers.of(document).forEach(s -> speaker(s, page));
        }
        page.close("section").line();
    }

    private void speaker(Speaker speaker, Markup page) {
        page.open("h3", "class", "speaker");
        CorpusPage.name(page, speaker.name(), "Nobody named");
        String title = titles.getOrDefault(speaker.entity(), "");
        if (!title.isEmpty()) {
            page.text(" ").element("span", title, "class", "role", "dir", "auto");
        }
        page.text(" ").element("span", "× " + speaker.quotations().size(), "class", "times");
        page.close("h3").line().open("ul", "class", "said").line();
        speaker.quotations().forEach(q -> new QuotationRow(document, q).write(page));
        page.close("ul").line();
    }
}
