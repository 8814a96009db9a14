package io.github.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.io.Format;
import io.github.hearsay.io.html.DocumentSummary;
import io.github.hearsay.io.html.DocumentSummary.Counts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SummaryTest {

    @Test
    void thatThoseAreNamedWhoAreQuotedMostInAllDocuments() {
        Summary summary = new Summary(Manifest.of(Map.of()), "annotated", "errors.jsonl");
        for (int i = 0; i < 8; i++) {
            Map<String, Integer> speakers = Map.of("Local Voice " + i, 3, "Mara Voss", 2);
            DocumentSummary document = new DocumentSummary(
                    "d" + i, "Lock shut", "en", 1, null, new Counts(2, 5, 0, Map.of()), speakers, null);
            summary.add(new Rendered("d" + i, "", 100, Map.of(), document, null));
        }
        StringWriter out = new StringWriter();
        summary.print(new PrintWriter(out), Path.of("-"), EnumSet.of(Format.jsonl));
        assertThat(out.toString()).contains("quoted most: Mara Voss, Local Voice 0, Local Voice 1");
    }
}
