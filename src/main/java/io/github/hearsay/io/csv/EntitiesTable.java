package io.github.hearsay.io.csv;

import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.cas.EntityMention;
import java.util.List;

/** A row for every mention of an entity. */
final class EntitiesTable implements CsvTable {

    @Override
    public String name() {
        return "entities";
    }

    @Override
    public List<String> columns() {
        return List.of("document", "begin", "end", "text", "kind", "label", "entity", "name", "title", "identifier");
    }

    @Override
    public void write(DocumentView document, CsvRows rows) {
        for (EntityMention mention : document.mentions()) {
            rows.text(document.id())
                    .number(mention.span().begin())
                    .number(mention.span().end())
                    .text(mention.span().of(document.text()))
                    .text(mention.kind())
                    .text(mention.label())
                    .text(mention.entity())
                    .text(mention.name())
                    .text(mention.title())
                    .text(mention.identifier())
                    .end();
        }
    }
}
