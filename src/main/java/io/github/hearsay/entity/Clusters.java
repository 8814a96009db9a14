package io.github.hearsay.entity;

import io.github.hearsay.entity.Entity.Evidence;
import io.github.hearsay.entity.Entity.Found;
import io.github.hearsay.language.Grammar;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Names of one document into entities: full names first, wherever they stand, then the shorter ones that agree with one,
 * those before which a title tells the gender first; of several that agree, the one that was named last, but who was only
 * named as a relative after the others.
 */
final class Clusters {

    /** From how many times on a short name is that of somebody. */
    private static final int ESTABLISHED = 2;

    private static final int FAR = 5;

    private final Words words;
    private final Grammar grammar;
    private final Titles titles;
    private final NameLists lists;
    private final NameKeys keys;
    private final List<Entity> entities = new ArrayList<>();
    /** The names that have an entity, by a word of theirs: however often a text has a name, one of each. */
    private final Map<String, Map<Known, Places>> byWord = new HashMap<>();

    /** A name that has an entity, as the first of its kind is written. */
    private record Known(Entity entity, List<String> words, boolean kin) {}

    /** Where a name stands. */
    private static final class Places {

        private final TreeSet<Integer> places = new TreeSet<>();

        /** How many words the nearest one is before a word; as many and those of the document, where all are behind it. */
        int distance(int place, int size) {
            @Nullable Integer before = places.floor(place);
            return before == null ? size + places.first() - place : place - before;
        }
    }

    Clusters(MentionContext scene, Titles titles, NameLists lists, NameKeys keys) {
        words = scene.words;
        grammar = scene.vocabulary.grammar;
        this.titles = titles;
        this.lists = lists;
        this.keys = keys;
    }

    List<Entity> of(List<Name> names) {
        List<NameKey> all = keys.of(words, names);
        @Nullable Entity[] assigned = new Entity[names.size()];
        int longest = all.stream().mapToInt(NameKey::size).max().orElse(0);
        for (int length = longest; length > 0; length--) {
            for (boolean told : List.of(true, false)) {
                for (int i = 0; i < assigned.length; i++) {
                    if (all.get(i).size() == length && told == (all.get(i).gender() != 0)) {
                        assigned[i] = entityFor(all.get(i));
                    }
                }
            }
        }
        for (int i = 0; i < assigned.length; i++) {
            Entity entity = assigned[i];
            if (entity != null) {
                add(names.get(i), entity);
            }
        }
        entities.removeIf(e -> e.mentions.isEmpty());
        return entities;
    }

    private void add(Name name, Entity entity) {
        int first = words.at(name.span().begin());
        int end = words.behind(name.span().end());
        if (first >= end) {
            return;
        }
        while (entity.isPerson() && first + 1 < end && titles.isTitle(words.lower(first))) {
            first++;
        }
        String title = entity.isPerson() ? titles.around(words, first, end) : "";
        int last = end > first + 1 && grammar.isPossessiveMarker(words, end - 1) ? end - 1 : end;
        entity.add(
                new Found(first, last, "name", title), words.span(first, last).of(words.text()));
    }

    private Entity entityFor(NameKey key) {
        @Nullable Entity known = lookUp(key);
        Entity entity = known == null ? new Entity(key.label()) : known;
        if (known == null) {
            entities.add(entity);
        }
        if (entity.gender == 0) {
            entity.gender = key.gender();
        }
        char guess = entity.isPerson() ? lists.gender(key.first()) : 0;
        Evidence evidence = key.size() > 1 ? Evidence.GIVEN_NAME : Evidence.ONE_WORD;
        if (guess != 0 && evidence.compareTo(entity.evidence) > 0) {
            entity.likelyGender = guess;
            entity.evidence = evidence;
        }
        if (key.size() == 1) {
            entity.calledBy.merge(key.first(), 1, Integer::sum);
        }
        remember(entity, key);
        return entity;
    }

    private void remember(Entity entity, NameKey key) {
        Known known = new Known(entity, key.words(), key.kin());
        Set<String> words = new LinkedHashSet<>(key.words());
        if (key.label().equals("ORG") && key.size() > 1) {
            words.addAll(keys.acronyms(key.words()));
        }
        for (String word : words) {
            byWord.computeIfAbsent(word, w -> new LinkedHashMap<>())
                    .computeIfAbsent(known, k -> new Places())
                    .places
                    .add(key.place());
        }
    }

    /** The entity of the best known name that agrees: one that is equal, else the nearest before, else the nearest behind. */
    private @Nullable Entity lookUp(NameKey key) {
        @Nullable Entity best = null;
        int least = Integer.MAX_VALUE;
        boolean person = key.label().equals("PERSON");
        for (Map.Entry<Known, Places> entry :
                byWord.getOrDefault(person ? key.last() : key.first(), Map.of()).entrySet()) {
            Known known = entry.getKey();
            if (!known.entity().label.equals(key.label()) || !agree(known, key)) {
                continue;
            }
            if (known.words().equals(key.words()) && key.size() > 1) {
                return known.entity();
            }
            int cost = cost(known, key, entry.getValue().distance(key.place(), words.size()));
            if (cost < least) {
                least = cost;
                best = known.entity();
            }
        }
        return best;
    }

    /** How far a name is; a text calls one of a family by the surname, and goes on to. */
    private static int cost(Known known, NameKey key, int distance) {
        boolean established = known.entity().calledBy.getOrDefault(key.first(), 0) >= ESTABLISHED;
        return distance * (known.kin() ? FAR * FAR : established ? 1 : FAR);
    }

    private boolean agree(Known known, NameKey key) {
        char gender = known.entity().gender == 0 ? known.entity().likelyGender : known.entity().gender;
        boolean conflict = key.gender() != 0 && gender != 0 && key.gender() != gender;
        List<String> full = known.words();
        return switch (key.label()) {
            case "PERSON" -> !conflict && keys.samePerson(full, key.words());
            case "ORG" -> keys.sameOrganisation(full, key.words());
            case "EVENT" -> full.equals(key.words()) || isTail(key.words(), full);
            default -> full.equals(key.words());
        };
    }

    /** "Mara" of "Storm Mara". */
    private static boolean isTail(List<String> words, List<String> full) {
        return words.size() + 1 == full.size() && full.subList(1, full.size()).equals(words);
    }
}
