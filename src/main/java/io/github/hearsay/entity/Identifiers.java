package io.github.hearsay.entity;

import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.lexicon.Lexicon;
import io.github.hearsay.lexicon.Lexicon.Entry;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Ids that a user's list gives to names: a name, an id and, where people share a name, a role of the one who is meant. What
 * may be several of them gets none. Immutable.
 */
final class Identifiers {

    private final Map<String, List<Entry>> entries = new HashMap<>();

    /** @throws IllegalArgumentException where a line has no id, with file and line */
    Identifiers(Lexicon list) {
        for (Entry entry : list.entries()) {
            entry.column(0, id -> {
                if (id.isBlank()) {
                    throw new IllegalArgumentException("no id");
                }
                return id;
            });
            entries.computeIfAbsent(key(entry.phrase()), name -> new ArrayList<>())
                    .add(entry);
        }
    }

    /** The mentions, with the ids of their entities. */
    List<EntityMention> added(List<EntityMention> mentions) {
        Map<String, Set<String>> names = new HashMap<>();
        Map<String, Set<String>> roles = new HashMap<>();
        for (EntityMention mention : mentions) {
            names.computeIfAbsent(mention.entity(), entity -> new TreeSet<>()).add(key(mention.name()));
            if (!mention.title().isBlank()) {
                roles.computeIfAbsent(mention.entity(), entity -> new TreeSet<>())
                        .add(key(mention.title()));
            }
        }
        Map<String, String> ids = new HashMap<>();
        names.forEach((entity, called) -> {
            @Nullable String id = id(called, roles.getOrDefault(entity, Set.of()));
            if (id != null) {
                ids.put(entity, id);
            }
        });
        return mentions.stream()
                .map(m -> new EntityMention(
                        m.span(),
                        m.entity(),
                        m.name(),
                        m.kind(),
                        m.label(),
                        m.title(),
                        ids.getOrDefault(m.entity(), m.identifier())))
                .toList();
    }

    /** The only id of those that fit; one whose role fits before those without a role. */
    private @Nullable String id(Set<String> names, Set<String> roles) {
        Set<String> fitting = new TreeSet<>();
        Set<String> open = new TreeSet<>();
        for (String name : names) {
            for (Entry entry : entries.getOrDefault(name, List.of())) {
                String role = key(entry.column(1));
                if (role.isEmpty()) {
                    open.add(entry.column(0).strip());
                } else if (roles.stream().anyMatch(told -> (" " + told + " ").contains(" " + role + " "))) {
                    fitting.add(entry.column(0).strip());
                }
            }
        }
        Set<String> ids = fitting.isEmpty() ? open : fitting;
        return ids.size() == 1 ? ids.iterator().next() : null;
    }

    /** As a lexicon has its phrases. */
    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .strip();
    }
}
