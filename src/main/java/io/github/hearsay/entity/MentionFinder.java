package io.github.hearsay.entity;

import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.entity.Entity.Found;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins the mentions of one entity: names that agree, "the minister" with the person last called one, he and she with the
 * person whom the lines before make most likely.
 */
final class MentionFinder {

    private static final Set<String> VALUES =
            Set.of("DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "ORDINAL", "CARDINAL");
    private static final Map<String, String> SYNONYMS = Map.of("PER", "PERSON", "person", "PERSON", "I-PER", "PERSON");

    private final Titles titles;
    private final NameLists lists;

    MentionFinder(Titles titles, NameLists lists) {
        this.titles = titles;
        this.lists = lists;
    }

    /** Mentions in text order; the names are given in text order. */
    List<EntityMention> find(Words words, List<Name> names) {
        List<Entity> entities = new Clusters(words, titles).of(withLabels(names));
        entities.forEach(e -> e.gender = genderOf(e));
        new PronounResolver(words, titles, entities).resolve(covered(words, names));
        return mentions(words, entities);
    }

    private static List<Name> withLabels(List<Name> names) {
        List<Name> folded = new ArrayList<>();
        for (Name name : names) {
            String label = SYNONYMS.getOrDefault(name.label(), name.label());
            if (!VALUES.contains(label)) {
                folded.add(new Name(name.span(), label));
            }
        }
        return folded;
    }

    private static boolean[] covered(Words words, List<Name> names) {
        boolean[] covered = new boolean[words.size()];
        for (Name name : names) {
            for (int i = words.at(name.span().begin());
                    i < words.behind(name.span().end());
                    i++) {
                covered[i] = true;
            }
        }
        return covered;
    }

    private char genderOf(Entity entity) {
        if (!entity.isPerson()) {
            return 0;
        }
        for (String word : entity.titleWords) {
            if (titles.gender(word) != 0) {
                return titles.gender(word);
            }
        }
        int space = entity.name.indexOf(' ');
        return space < 0 ? 0 : lists.gender(entity.name.substring(0, space));
    }

    private static List<EntityMention> mentions(Words words, List<Entity> entities) {
        List<Entity> ordered = new ArrayList<>(entities);
        ordered.sort((a, b) ->
                Integer.compare(a.mentions.get(0).first(), b.mentions.get(0).first()));
        Map<Entity, String> ids = new HashMap<>();
        List<EntityMention> mentions = new ArrayList<>();
        for (Entity entity : ordered) {
            ids.put(entity, "E" + (ids.size() + 1));
            for (Found found : entity.mentions) {
                Span span = words.span(found.first(), found.end());
                mentions.add(new EntityMention(
                        span, ids.get(entity), entity.name, found.kind(), entity.label, found.title()));
            }
        }
        mentions.sort((a, b) -> a.span().compareTo(b.span()));
        return mentions;
    }
}
