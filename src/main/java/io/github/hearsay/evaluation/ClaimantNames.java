package io.github.hearsay.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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

    private static List<List<String>> document(JsonNode line) {
        String text = JsonFields.string(line, "text");
        CodePointOffsets offsets = new CodePointOffsets(text);
        List<String> mentions = JsonFields.listIfAny(
                line,
                "entities",
                e -> e.hasNonNull("text")
                        ? JsonFields.string(e, "text")
                        : offsets.span(JsonFields.offset(e, "begin"), JsonFields.offset(e, "end"))
                                .of(text));
        return JsonFields.listIfAny(
                line,
                line.has("attributions") ? "attributions" : "quotes",
                a -> names(line.path("coref").path(JsonFields.string(a, "source_group", "")), mentions));
    }

    private static List<String> names(JsonNode chain, List<String> mentions) {
        List<String> names = new ArrayList<>();
        for (JsonNode mention : chain) {
            int index = JsonFields.offset(mention);
            if (index >= 0 && index < mentions.size() && isName(mentions.get(index))) {
                names.add(mentions.get(index));
            }
        }
        return names;
    }

    private static boolean isName(String mention) {
        return !mention.isEmpty()
                && Character.isUpperCase(mention.codePointAt(0))
                && !PRONOUNS.contains(mention.toLowerCase(Locale.ROOT));
    }
}
