package io.github.hearsay.entity;

import io.github.hearsay.language.Language;
import io.github.hearsay.learning.IntTable;
import io.github.hearsay.learning.SharedModels;
import io.github.hearsay.learning.WordClusters;
import io.github.hearsay.lexicon.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which lists a lower-case word stands in: given and family names, countries, peoples, months and so on. Immutable. */
final class NameLists {

    private static final List<String> KINDS = List.of("country", "people", "city", "currency", "calendar");
    private static final Set<String> GENDERS = Set.of("m", "f", "");
    private static final int COUNTRY = 1 << KINDS.indexOf("country");
    private static final int CITY = 1 << KINDS.indexOf("city");
    private static final int PLACES = COUNTRY | (1 << KINDS.indexOf("people")) | CITY;
    private static final int GIVEN = 1 << KINDS.size();
    private static final int FAMILY = GIVEN << 1;

    private final Map<String, Integer> flags = new HashMap<>();
    private final Map<String, Character> genders = new HashMap<>();

    /** The lists that ship for a language. */
    static NameLists load(Language language) {
        return SharedModels.get("name lists " + language.key(), () -> new NameLists(language));
    }

    private NameLists(Language language) {
        for (Lexicon.Entry entry : language.lexicon("entity", "gazetteer").entries()) {
            flag(entry.phrase(), entry.column(0, NameLists::kinds));
        }
        for (Lexicon.Entry entry : language.lexicon("entity", "given-names").entries()) {
            flag(entry.phrase(), GIVEN);
            String gender = entry.column(0, GENDERS);
            if (!gender.isEmpty()) {
                genders.put(entry.phrase(), gender.charAt(0));
            }
        }
        for (Lexicon.Entry entry : language.lexicon("entity", "family-names").entries()) {
            flag(entry.phrase(), FAMILY);
        }
    }

    private static int kinds(String column) {
        int flags = 0;
        for (String kind : column.split(",", -1)) {
            if (!KINDS.contains(kind)) {
                throw new IllegalArgumentException(kind);
            }
            flags |= 1 << KINDS.indexOf(kind);
        }
        return flags;
    }

    /** The words by their hash, one bit a list. */
    IntTable table() {
        IntTable.Builder table = new IntTable.Builder(flags.size());
        flags.forEach((word, bits) -> table.join(WordClusters.hash(word, 0, word.length()), bits));
        return table.build();
    }

    /** {@code m}, {@code f}, or 0 where the given name is no evidence. */
    char gender(String givenName) {
        return genders.getOrDefault(givenName.toLowerCase(Locale.ROOT), (char) 0);
    }

    /** Whether a lower-case word names a country, a people or a city. */
    boolean isPlace(String word) {
        return (flags.getOrDefault(word, 0) & PLACES) != 0;
    }

    /** What a lower-case place name is listed as: a country (1), a city (2), both (3), neither (0). */
    int placeKind(String name) {
        int of = flags.getOrDefault(name, 0);
        return ((of & COUNTRY) == 0 ? 0 : 1) + ((of & CITY) == 0 ? 0 : 2);
    }

    private void flag(String word, int flag) {
        flags.merge(word, flag, (a, b) -> a | b);
    }
}
