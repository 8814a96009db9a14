package io.github.hearsay.io.csv;

import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.cas.DocumentView.Event;
import java.util.List;

/** A row for every event that is rated but is the predicate of no claim. */
final class EventsTable implements CsvTable {

    @Override
    public String name() {
        return "events";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "document",
                "begin",
                "end",
                "text",
                "lemma",
                "claimant",
                "factuality",
                "authorFactuality",
                "factualityScore");
    }

    @Override
    public void write(DocumentView document, CsvRows rows) {
        for (Event event : document.events()) {
            rows.text(document.id())
                    .number(event.begin())
                    .number(event.end())
                    .text(event.text())
                    .text(event.lemma())
                    .text(event.claimant())
                    .value(event.factuality())
                    .value(event.authorFactuality())
                    .decimal(event.factualityScore())
                    .end();
        }
    }
}
