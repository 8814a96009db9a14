package io.github.hearsay.io.html;

import io.github.hearsay.language.Language;
import io.github.hearsay.language.WordSets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words by which roles are compared, {@code io/<language>/words.txt}; a language without them has none. For one thread. */
final class RoleWords {

    private final @Nullable String lexicons;
    private final Map<String, Sets> byLanguage = new HashMap<>();

    /**
     * Words of one language.
     *
     * @param courtesies told before a name of everybody
     * @param terms tell when a role was held
     * @param links stand between a role and where it is held
     */
    record Sets(Set<String> courtesies, Set<String> terms, Set<String> links) {

        /** Whether a word tells nothing of what somebody is. */
        boolean isEmpty(String word) {
            return courtesies.contains(word) || terms.contains(word);
        }

        boolean isLink(String word) {
            return links.contains(word);
        }
    }

    RoleWords(@Nullable String lexicons) {
        this.lexicons = lexicons;
    }

    Sets in(String code) {
        return byLanguage.computeIfAbsent(code, this::read);
    }

    private Sets read(String code) {
        Language language = Language.of(code, lexicons);
        if (!language.hasLexicon("io", "words")) {
            return new Sets(Set.of(), Set.of(), Set.of());
        }
        WordSets sets = language.words("io");
        return new Sets(sets.get("courtesy"), sets.get("term"), sets.get("link"));
    }
}
