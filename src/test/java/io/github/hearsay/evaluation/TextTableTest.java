package io.github.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void thatWordsStandLeftAndNumbersRight() {
        TextTable table = new TextTable(1, List.of("metric", "F1"));
        table.add(List.of("exact", "7.00"));
        table.add(List.of("F", "100.00"));
        StringWriter out = new StringWriter();
        table.print(new PrintWriter(out));
        assertThat(out.toString().lines()).containsExactly("  metric      F1", "  exact     7.00", "  F       100.00");
    }

    @Test
    void thatARowHasAsManyColumnsAsTheHeading() {
        TextTable table = new TextTable(1, List.of("metric", "F1"));
        assertThatThrownBy(() -> table.add(List.of("exact"))).isInstanceOf(IllegalArgumentException.class);
    }
}
