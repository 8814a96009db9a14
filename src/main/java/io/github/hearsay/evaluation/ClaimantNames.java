package io.github.hearsay.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.hearsay.cas.JsonRecords;
import io.github.hearsay.cas.JsonRecords.OrEmpty;
import io.github.hearsay.cas.JsonRecords.Required;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The proper names that the sources of gold attributions bear, read from files that tell which mentions are of the same
 * entity: {@code "entities"}, objects of {@code "begin"}, {@code "end"} and perhaps {@code "text"}; {@code "coref"}, lists of
 * indices of entities by group; and the group of an attribution's source under {@code "source_group"}.
 */
public final class ClaimantNames {

    private static final Set<String> PRONOUNS = Set.of("i", "he", "she", "it", "we", "you", "they");

    private ClaimantNames() {}

    /**
     * For each document, in the order of the file, and each of its attributions the names of the source; none where the
     * document does not tell.
     *
     * @throws BrokenLineException if a line is not such a document
     */
    public static List<List<List<String>>> read(Path file) throws IOException {
        List<List<List<String>>> documents = new ArrayList<>();
        JsonLines.forEach(file, ClaimantNames::document, documents::add);
        return documents;
    }

    private static List<List<String>> document(String line) {
        Row row = JsonRecords.read(line, Row.class);
        CodePointOffsets offsets = new CodePointOffsets(row.text());
        List<String> mentions = new ArrayList<>();
        for (Entity entity : row.entities()) {
            mentions.add(
                    entity.text() == null
                            ? offsets.span(entity.begin(), entity.end()).of(row.text())
                            : entity.text());
        }
        List<Attribution> attributions = row.attributions() == null ? row.quotes() : row.attributions();
        return attributions.stream()
                .map(attribution -> names(row.coref().getOrDefault(attribution.group(), List.of()), mentions))
                .toList();
    }

    private static List<String> names(List<Integer> chain, List<String> mentions) {
        return chain.stream()
                .filter(index -> index >= 0 && index < mentions.size())
                .map(mentions::get)
                .filter(ClaimantNames::isName)
                .toList();
    }

    private record Row(
            @Required String text,
            List<Entity> entities,
            @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, List<Integer>> coref,
            @JsonSetter(nulls = Nulls.SET) @Nullable List<Attribution> attributions,
            List<Attribution> quotes) {}

    private record Entity(
            @Required int begin,
            @Required int end,
            @Nullable String text) {}

    private record Attribution(
            @JsonProperty("source_group") @OrEmpty String group) {}

    private static boolean isName(String mention) {
        return !mention.isEmpty()
                && Character.isUpperCase(mention.codePointAt(0))
                && !PRONOUNS.contains(mention.toLowerCase(Locale.ROOT));
    }
}
