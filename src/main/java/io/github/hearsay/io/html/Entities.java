package io.github.hearsay.io.html;

import io.github.hearsay.cas.EntityMention;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of a document, put together by what they name.
 *
 * @param all in the order of their first mention
 * @param firstNames numbers of those mentions that are the first name of their entity
 */
record Entities(List<Entity> all, BitSet firstNames) {

    /** One entity of the document with all its mentions. */
    record Entity(String name, String label, String title, String identifier, List<EntityMention> mentions) {

        boolean isValue() {
            return NameClass.of(label) == NameClass.VALUE;
        }
    }

    static Entities of(AnnotatedText document) {
        Map<String, List<EntityMention>> groups = new LinkedHashMap<>();
        BitSet firstNames = new BitSet();
        Map<String, Integer> first = new LinkedHashMap<>();
        for (int i = 0; i < document.names().size(); i++) {
            EntityMention mention = document.names().get(i);
            groups.computeIfAbsent(key(mention), k -> new ArrayList<>()).add(mention);
            if (mention.isName()) {
                first.putIfAbsent(key(mention), i);
            }
        }
        first.values().forEach(firstNames::set);
        // Somebody without a name has mentions, but no line in a list of names.
        groups.values().removeIf(mentions -> mentions.stream().noneMatch(EntityMention::isName));
        return new Entities(groups.values().stream().map(Entities::entity).toList(), firstNames);
    }

    private static String key(EntityMention mention) {
        boolean known = !mention.entity().isEmpty();
        return known ? "entity " + mention.entity() : "name " + mention.label() + ' ' + mention.name();
    }

    private static Entity entity(List<EntityMention> mentions) {
        EntityMention first =
                mentions.stream().filter(EntityMention::isName).findFirst().orElse(mentions.get(0));
        String title = mentions.stream()
                .map(EntityMention::title)
                .filter(t -> !t.isBlank())
                .findFirst()
                .orElse("");
        return new Entity(first.name(), first.label(), title, first.identifier(), List.copyOf(mentions));
    }
}
