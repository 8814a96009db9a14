package io.github.hearsay.io.brat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.io.brat.BratConfiguration.Entry;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** brat's own rules for each of its files; where one is broken, its server shows no document at all. */
class BratSettingsTest {

    private static final Set<String> SPAN_LOOKS = Set.of("fgColor", "bgColor", "borderColor");
    private static final Set<String> ARC_LOOKS = Set.of("color", "dashArray", "arrowHead", "labelArrow");
    private static final Set<String> ATTRIBUTE_LOOKS = Set.of("glyphColor", "box", "dashArray", "glyph", "position");

    private static Map<String, Map<String, Entry>> read(String name) {
        return BratConfiguration.read(name, BratSettings.files().get(name));
    }

    private static Set<String> types(String... sections) {
        Set<String> types = new LinkedHashSet<>();
        for (String section : sections) {
            types.addAll(read("annotation.conf").get(section).keySet());
        }
        return types;
    }

    @Test
    void thatAllFilesThatBratLooksForAreThere() {
        assertThat(BratSettings.files())
                .containsOnlyKeys("annotation.conf", "visual.conf", "tools.conf", "kb_shortcuts.conf");
    }

    @Test
    void thatRelationsAndAttributesAreOfTypesThatThereAre() {
        Map<String, Map<String, Entry>> annotation = read("annotation.conf");
        assertThat(annotation.get("entities").values())
                .allMatch(type -> type.arguments().isEmpty());
        annotation.get("relations").forEach((type, relation) -> {
            assertThat(relation.arguments().keySet()).as(type).startsWith("Arg1", "Arg2");
            assertThat(annotation.get("entities").keySet())
                    .as(type)
                    .satisfies(entities -> assertThat(List.of("Arg1", "Arg2"))
                            .allMatch(role -> type.equals("<OVERLAP>")
                                    || entities.containsAll(relation.arguments().get(role))));
        });
        annotation.get("attributes").forEach((type, attribute) -> {
            assertThat(attribute.arguments().keySet()).as(type).startsWith("Arg");
            assertThat(annotation.get("entities").keySet())
                    .as(type)
                    .containsAll(attribute.arguments().get("Arg"));
        });
    }

    @Test
    void thatLabelsAreWordsForTypesThatThereAre() {
        Map<String, Entry> labels = read("visual.conf").get("labels");
        assertThat(types("entities", "relations", "attributes")).containsAll(labels.keySet());
        assertThat(labels.values())
                .allMatch(label -> label.terms().size() > 1 && label.arguments().isEmpty());
        assertThat(labels.get("FactualityCue").terms()).startsWith("FactualityCue", "Factuality cue");
    }

    @Test
    void thatLooksAreThoseThatBratKnows() {
        read("visual.conf").get("drawing").forEach((type, drawing) -> {
            Set<String> known = type.equals("SPAN_DEFAULT") || types("entities").contains(type)
                    ? SPAN_LOOKS
                    : type.equals("ARC_DEFAULT") || types("relations").contains(type) ? ARC_LOOKS : ATTRIBUTE_LOOKS;
            assertThat(type.endsWith("_DEFAULT")
                            || types("entities", "relations", "attributes").contains(type))
                    .as(type)
                    .isTrue();
            assertThat(known).as(type).containsAll(drawing.arguments().keySet());
            drawing.arguments().forEach((look, choices) -> {
                assertThat(choices).as(type).noneMatch(choice -> choice.contains("null"));
                // brat reads a hyphen in any look as a comma
                if (look.equals("glyph")) {
                    assertThat(choices).as(type).noneMatch(choice -> choice.contains("-"));
                }
            });
        });
    }

    @Test
    void thatAttributesHaveAGlyphForAllValuesOrEachValue() {
        Map<String, Entry> attributes = read("annotation.conf").get("attributes");
        Map<String, Entry> drawing = read("visual.conf").get("drawing");
        attributes.forEach((type, attribute) -> {
            List<String> glyphs = drawing.containsKey(type)
                    ? drawing.get(type).arguments().getOrDefault("glyph", List.of())
                    : List.of();
            int values = attribute.arguments().getOrDefault("Value", List.of()).size();
            assertThat(glyphs.size()).as(type).isIn(0, 1, values);
            if (glyphs.size() > 1) {
                assertThat(glyphs).as(type).doesNotContain("<EMPTY>");
            }
        });
    }

    @Test
    void thatTheAuthorsVerdictIsToldFromTheClaimants() {
        List<String> values = read("annotation.conf")
                .get("attributes")
                .get("AuthorFactuality")
                .arguments()
                .get("Value");
        List<String> glyphs = read("visual.conf")
                .get("drawing")
                .get("AuthorFactuality")
                .arguments()
                .get("glyph");
        assertThat(glyphs.get(values.indexOf("Uu"))).isEqualTo("[author=Uu]");
        assertThat(glyphs.get(values.indexOf("CT-"))).isEqualTo("[author=CT\u2212]");
        assertThat(read("visual.conf").get("drawing")).doesNotContainKey("Factuality");
    }

    @Test
    void thatKindsOfNamesHaveColoursOfTheirOwn() {
        Map<String, Entry> drawing = read("visual.conf").get("drawing");
        assertThat(List.of("PERSON", "ORG", "GPE", "NORP", "PRODUCT", "DATE"))
                .extracting(label -> drawing.get(label).arguments().get("bgColor"))
                .doesNotHaveDuplicates();
        assertThat(drawing.get("LOC")).isNotNull();
        assertThat(drawing.get("LOC").arguments()).isEqualTo(drawing.get("GPE").arguments());
    }

    @Test
    void thatToolsAskForNothingThatBratDoesNotHave() {
        Map<String, Map<String, Entry>> tools = read("tools.conf");
        assertThat(tools.get("options").keySet()).isSubsetOf("Validation", "Tokens", "Sentences", "Annotation-log");
        assertThat(tools.get("search")).isEmpty();
        assertThat(tools.get("annotators")).isEmpty();
    }

    @Test
    void thatKeysAreOfTypesThatThereAre() {
        Map<String, String> keys =
                BratConfiguration.shortcuts(BratSettings.files().get("kb_shortcuts.conf"));
        assertThat(types("entities", "relations")).containsAll(keys.values());
        assertThat(keys.keySet()).allMatch(key -> key.length() == 1);
    }
}
