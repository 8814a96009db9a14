package io.github.hearsay.cas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The descriptions in the type system name the values that are checked, and no others. */
class ClosedSetsTest {

    private static final Set<String> FILLERS = Set.of("or", "and", "any", "of", "relative", "to", "the", "claimant");

    static Stream<Arguments> sets() {
        return Stream.of(
                Arguments.of("Zone", "kind", ClosedSets.texts(ClosedSets.ZoneKind.class)),
                Arguments.of("Mention", "kind", ClosedSets.texts(ClosedSets.MentionKind.class)),
                Arguments.of("Cue", "act", ClosedSets.texts(ClosedSets.Act.class)),
                Arguments.of("Source", "kind", ClosedSets.texts(ClosedSets.SourceKind.class)),
                Arguments.of("Quotation", "kind", ClosedSets.texts(ClosedSets.QuotationKind.class)),
                Arguments.of("ClaimArgument", "role", ClosedSets.texts(ClosedSets.ArgumentRole.class)),
                Arguments.of("FactualityCue", "kind", ClosedSets.texts(ClosedSets.FactualityCueKind.class)),
                Arguments.of("Claim", "factuality", ClosedSets.texts(ClosedSets.Factuality.class)),
                Arguments.of("Claim", "tense", ClosedSets.texts(ClosedSets.Tense.class)),
                Arguments.of("Claim", "flags", ClosedSets.texts(ClosedSets.Flag.class)));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void thatTheTypeSystemNamesTheValues(String type, String feature, Set<String> values) {
        Set<String> named = new TreeSet<>(
                Stream.of(description(type, feature).split("[ ,.]+", -1)).toList());
        named.removeIf(word -> word.isEmpty() || FILLERS.contains(word.toLowerCase(java.util.Locale.ROOT)));
        assertThat(named).isEqualTo(new TreeSet<>(values));
    }

    private static String description(String type, String feature) {
        TypeSystemDescription types = HearsayTypes.description();
        return Stream.of(types.getType("io.github.hearsay.type." + type).getFeatures())
                .filter(f -> f.getName().equals(feature))
                .map(FeatureDescription::getDescription)
                .findFirst()
                .orElseThrow();
    }
}
