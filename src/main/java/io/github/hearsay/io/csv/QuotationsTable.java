package io.github.hearsay.io.csv;

import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.cas.DocumentView.Cue;
import io.github.hearsay.cas.DocumentView.Quotation;
import io.github.hearsay.cas.DocumentView.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A row for every quotation, with the ids that the JSON lines give. */
final class QuotationsTable implements CsvTable {

    @Override
    public String name() {
        return "quotations";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "document",
                "id",
                "begin",
                "end",
                "content",
                "kind",
                "speaker",
                "speakerEntity",
                "speakerIdentifier",
                "source",
                "sourceKind",
                "cue",
                "cueLemma",
                "act",
                "stance",
                "polarity",
                "contentForm",
                "closed",
                "depth",
                "parent",
                "confidence");
    }

    @Override
    public void write(DocumentView document, CsvRows rows) {
        Map<String, String> identifiers = new HashMap<>();
        document.mentions().forEach(mention -> identifiers.put(mention.entity(), mention.identifier()));
        for (Quotation quotation : document.quotations()) {
            Source source = quotation.source();
            Cue cue = quotation.cue();
            rows.text(document.id())
                    .text(quotation.id())
                    .number(quotation.begin())
                    .number(quotation.end())
                    .text(quotation.joined())
                    .value(quotation.kind())
                    .text(quotation.speaker())
                    .text(quotation.speakerEntity())
                    .text(identifiers.getOrDefault(String.valueOf(quotation.speakerEntity()), ""))
                    .text(source == null ? "" : source.text())
                    .value(source == null ? null : source.kind())
                    .text(cue == null ? "" : cue.text())
                    .text(cue == null ? "" : cue.lemma())
                    .value(quotation.act())
                    .value(cue == null ? null : cue.stance())
                    .value(quotation.polarity())
                    .value(quotation.contentForm())
                    .flag(quotation.closed())
                    .number(quotation.depth())
                    .text(quotation.parent())
                    .decimal(quotation.confidence())
                    .end();
        }
    }
}
