package io.github.hearsay.entity;

import io.github.hearsay.entity.Entity.Evidence;
import io.github.hearsay.entity.Entity.Found;
import io.github.hearsay.language.Grammar;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<String, List<Known>> byWord = new HashMap<>();

    /** A name that has an entity. */
    private record Known(Entity entity, NameKey key) {}

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
        @Nullable Known known = lookUp(key);
        Entity entity = known == null ? new Entity(key.label()) : known.entity();
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
        remember(new Known(entity, key));
        return entity;
    }

    private void remember(Known known) {
        NameKey key = known.key();
        for (String word : key.words()) {
            byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(known);
        }
        if (key.label().equals("ORG") && key.size() > 1) {
            for (String initials : keys.acronyms(key.words())) {
                byWord.computeIfAbsent(initials, w -> new ArrayList<>()).add(known);
            }
        }
    }

    /** The best known name that agrees: one that is equal, else the nearest before, else the nearest behind. */
    private @Nullable Known lookUp(NameKey key) {
        @Nullable Known best = null;
        int least = Integer.MAX_VALUE;
        boolean person = key.label().equals("PERSON");
        for (Known known : byWord.getOrDefault(person ? key.last() : key.first(), List.of())) {
            if (!known.entity().label.equals(key.label()) || !agree(known, key)) {
                continue;
            }
            if (known.key().words().equals(key.words()) && key.size() > 1) {
                return known;
            }
            int behind = key.place() - known.key().place();
            int cost = cost(known, key, behind);
            if (cost < least) {
                least = cost;
                best = known;
            }
        }
        return best;
    }

    /** How far a name is; a text calls one of a family by the surname, and goes on to. */
    private int cost(Known known, NameKey key, int behind) {
        int distance = behind >= 0 ? behind : words.size() - behind;
        boolean established = known.entity().calledBy.getOrDefault(key.first(), 0) >= ESTABLISHED;
        return distance * (known.key().kin() ? FAR * FAR : established ? 1 : FAR);
    }

    private boolean agree(Known known, NameKey key) {
        char gender = known.entity().gender == 0 ? known.entity().likelyGender : known.entity().gender;
        boolean conflict = key.gender() != 0 && gender != 0 && key.gender() != gender;
        List<String> full = known.key().words();
        return switch (key.label()) {
            case "PERSON" -> !conflict && keys.samePerson(full, key.words());
            case "ORG" -> keys.sameOrganisation(full, key.words());
            default -> full.equals(key.words());
        };
    }
}
