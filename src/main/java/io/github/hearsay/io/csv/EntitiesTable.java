package io.github.hearsay.io.csv;

import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.cas.EntityMentions;
import java.util.List;
import org.apache.uima.jcas.JCas;

/** A row for every mention of an entity. */
final class EntitiesTable implements CsvTable {

    @Override
    public String name() {
        return "entities";
    }

    @Override
    public List<String> columns() {
        return List.of("document", "begin", "end", "text", "kind", "label", "entity", "name", "title");
    }

    @Override
    public void write(JCas jcas, String id, CsvRows rows) {
        for (EntityMention mention : EntityMentions.read(jcas)) {
            rows.text(id)
                    .number(mention.span().begin())
                    .number(mention.span().end())
                    .text(mention.span().of(jcas.getDocumentText()))
                    .text(mention.kind())
                    .text(mention.label())
                    .text(mention.entity())
                    .text(mention.name())
                    .text(mention.title())
                    .end();
        }
    }
}
