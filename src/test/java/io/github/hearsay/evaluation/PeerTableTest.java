package io.github.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.evaluation.PeerTable.Key;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PeerTableTest {

    private static final List<PublishedScore> FIGURES = List.of(
            figure("Harbour test", "all", "exact", "Gull", 61.25),
            figure("Harbour test", "all", "begin", "Gull", 70),
            figure("Quay test", "direct", "exact", "Tern", 55));

    private static PublishedScore figure(String corpus, String items, String metric, String system, double value) {
        return new PublishedScore("quotations", corpus, items, metric, system, value, "the Gull paper");
    }

    @Test
    void thatOursStandAboveThoseOfTheSameItems() {
        PeerTable table = new PeerTable(List.of(Key.SYSTEM, Key.CORPUS), Key.METRIC, FIGURES);
        table.add("all", List.of(Score.ofValue("begin", .5), Score.ofValue("other", 1)));
        assertThat(lines(table::print))
                .containsExactly(
                        "",
                        "Other systems, F1, measured on the test parts named; ours on the gold given.",
                        "Source: the Gull paper.",
                        "  system   measured on     exact  begin",
                        "  Hearsay  the gold given      -  50.00",
                        "  Gull     Harbour test     61.3   70.0");
    }

    @Test
    void thatWithoutOursAllAreListed() {
        assertThat(lines(new PeerTable(List.of(Key.SYSTEM, Key.METRIC), Key.VALUE, FIGURES)::print))
                .contains("  system  metric    F1", "  Gull    exact   61.3", "  Tern    exact   55.0");
    }

    @Test
    void thatTheColumnsMayBeGiven() {
        PeerTable table = new PeerTable(List.of(Key.SYSTEM), Key.METRIC, FIGURES);
        assertThat(lines(out -> table.print(out, "", List.of("r", "exact"))))
                .contains(
                        "Other systems, measured on the test parts named; ours on the gold given.",
                        "  system  r  exact",
                        "  Tern    -   55.0");
    }

    private static List<String> lines(Consumer<PrintWriter> table) {
        StringWriter out = new StringWriter();
        table.accept(new PrintWriter(out));
        return out.toString().lines().toList();
    }
}
