package io.github.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhenomenonTest {

    private static final List<String> LINES = List.of(
            "# negation",
            "The lock held.",
            "= holds",
            "^ held",
            "! The lock did not hold.",
            "= holds not",
            "~ holds",
            "",
            "! {She|source}¶said no.");

    @Test
    void thatAGapTellsWhatItGivesAtPresent() {
        List<Phenomenon.Example> examples = Phenomenon.read(LINES).get(0).examples();
        assertThat(examples)
                .containsExactly(
                        new Phenomenon.Example("The lock held.", "holds", null, "held"),
                        new Phenomenon.Example("The lock did not hold.", "holds not", "holds", null),
                        new Phenomenon.Example("She\n\nsaid no.", "{She|source}\n\nsaid no.", "", null));
    }

    @Test
    void thatAnUpdateWritesWhatGapsGiveAndClosesThem() {
        assertThat(Phenomenon.update(LINES, "fast", text -> text.contains("not") ? "holds not" : "{She}\n\nsaid no."))
                .containsExactly(
                        "# negation",
                        "The lock held.",
                        "= holds",
                        "^ held",
                        "The lock did not hold.",
                        "= holds not",
                        "",
                        "! {She|source}¶said no.",
                        "~ {She}¶said no.");
    }

    @Test
    void thatAnUpdateOfDeepLeavesTheGapsOfFast() {
        assertThat(Phenomenon.update(LINES, "deep", text -> text.contains("held") ? "holds" : "held"))
                .containsExactly(
                        "# negation",
                        "The lock held.",
                        "= holds",
                        "! The lock did not hold.",
                        "= holds not",
                        "~ holds",
                        "",
                        "! {She|source}¶said no.");
        assertThat(Phenomenon.update(LINES, "deep", text -> "upheld")).contains("^ upheld");
    }

    @Test
    void thatAnUpdateMakesNoGapOfAnExampleThatFails() {
        assertThat(Phenomenon.update(LINES, "fast", text -> "")).startsWith("# negation", "The lock held.", "= holds");
    }
}
