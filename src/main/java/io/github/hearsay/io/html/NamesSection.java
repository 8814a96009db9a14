package io.github.hearsay.io.html;

import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.io.html.Entities.Entity;
import java.util.Comparator;
import java.util.List;

/** The tables of names and of values. */
record NamesSection(AnnotatedText document, Entities entities, Markup page) {

    private static final int MOST_PLACES = 24;

    void write() {
        page.open("section", "id", "names").element("h2", "Names").line();
        List<Entity> names = entities.all().stream()
                .filter(e -> !e.isValue())
                .sorted(Comparator.comparing(e -> -e.mentions().size()))
                .toList();
        List<Entity> values = entities.all().stream().filter(Entity::isValue).toList();
        if (entities.all().isEmpty()) {
            page.element("p", "No names were found.", "class", "none").line();
        }
        table("Name", names);
        if (!values.isEmpty()) {
            page.element("h3", "Dates, sums and numbers").line();
        }
        table("Value", values);
        page.close("section").line();
    }

    private void table(String heading, List<Entity> rows) {
        if (rows.isEmpty()) {
            return;
        }
        page.open("table", "class", "names").line().open("thead").open("tr");
        page.element("th", heading, "scope", "col").element("th", "Kind", "scope", "col");
        page.element("th", "Mentions", "scope", "col")
                .close("tr")
                .close("thead")
                .line();
        page.open("tbody").line();
        rows.forEach(this::row);
        page.close("tbody").close("table").line();
    }

    private void row(Entity entity) {
        NameClass kind = NameClass.of(entity.label());
        page.open("tr").open("th", "scope", "row").name(entity.name());
        if (!entity.title().isEmpty()) {
            page.text(" ").element("span", entity.title(), "class", "role", "dir", "auto");
        }
        CorpusPage.identifier(page, entity.identifier());
        page.close("th").open("td").element("mark", kind.word(), "class", kind.word());
        if (!entity.label().isEmpty()) {
            page.text(" ").element("small", entity.label());
        }
        page.close("td").open("td");
        page.element("span", String.valueOf(entity.mentions().size()), "class", "times");
        entity.mentions().stream().limit(MOST_PLACES).forEach(this::place);
        if (entity.mentions().size() > MOST_PLACES) {
            page.text(" …");
        }
        page.close("td").close("tr").line();
    }

    private void place(EntityMention mention) {
        page.text(" ");
        Place.link(document, mention.span(), page);
    }
}
