package io.github.hearsay.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.io.html.Runs.Layer;
import io.github.hearsay.io.html.Runs.Marking;
import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunsTest {

    @Test
    void thatCrossingMarkingsAreCutAtEveryBoundary() {
        List<String> runs = new ArrayList<>();
        new Runs(List.of(
                        new Marking(Layer.PARAGRAPH, new Span(0, 10), 0),
                        new Marking(Layer.QUOTATION, new Span(2, 6), 0),
                        new Marking(Layer.QUOTATION, new Span(4, 8), 1),
                        new Marking(Layer.NAME, new Span(5, 7), 0)))
                .visit((run, active) -> runs.add(run.begin() + "-" + run.end() + " q"
                        + active.innermost(Layer.QUOTATION) + " n" + active.innermost(Layer.NAME)
                        + active.opened(Layer.QUOTATION)));
        assertThat(runs)
                .containsExactly(
                        "0-2 q-1 n-1[]",
                        "2-4 q0 n-1[0]",
                        "4-5 q1 n-1[1]",
                        "5-6 q1 n0[]",
                        "6-7 q1 n0[]",
                        "7-8 q1 n-1[]",
                        "8-10 q-1 n-1[]");
    }
}
