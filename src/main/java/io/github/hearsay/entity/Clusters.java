package io.github.hearsay.entity;

import io.github.hearsay.entity.Entity.Found;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of one document into entities: full names first, wherever they stand, then the shorter ones that agree with one. */
final class Clusters {

    private final Words words;
    private final Titles titles;
    private final List<Entity> entities = new ArrayList<>();
    private final Map<String, List<Candidate>> byWord = new HashMap<>();

    /** A full name that shorter ones may stand for. */
    private record Candidate(Entity entity, List<String> name) {}

    Clusters(Words words, Titles titles) {
        this.words = words;
        this.titles = titles;
    }

    List<Entity> of(List<Name> names) {
        List<List<String>> keys = new ArrayList<>();
        for (Name name : names) {
            keys.add(NameKeys.words(
                    name.span().of(words.text()), titles, name.label().equals("PERSON")));
        }
        Entity[] assigned = new Entity[names.size()];
        for (int length = longest(keys); length > 0; length--) {
            for (int i = 0; i < assigned.length; i++) {
                if (keys.get(i).size() == length) {
                    assigned[i] = entityFor(names.get(i).label(), keys.get(i));
                }
            }
        }
        int personSentence = -1;
        for (int i = 0; i < assigned.length; i++) {
            if (assigned[i] == null) {
                continue;
            }
            personSentence = add(names.get(i), assigned[i], personSentence);
        }
        entities.removeIf(e -> e.mentions.isEmpty());
        return entities;
    }

    private static int longest(List<List<String>> keys) {
        return keys.stream().mapToInt(List::size).max().orElse(0);
    }

    private int add(Name name, Entity entity, int personSentence) {
        int first = words.at(name.span().begin());
        int end = words.behind(name.span().end());
        if (first >= end) {
            return personSentence;
        }
        while (entity.isPerson() && first + 1 < end && titles.isTitle(words.lower(first))) {
            first++;
        }
        int sentence = words.sentenceOf(first);
        String title = entity.isPerson() ? titles.around(words, first, end) : "";
        int last = end > first + 1 && words.lower(end - 1).equals("'s") ? end - 1 : end;
        entity.add(
                new Found(first, last, "name", title, sentence != personSentence),
                words.span(first, last).of(words.text()));
        return entity.isPerson() ? sentence : personSentence;
    }

    private Entity entityFor(String label, List<String> name) {
        Entity known = lookUp(label, name);
        if (known != null) {
            return known;
        }
        Entity entity = new Entity(label);
        entities.add(entity);
        Candidate candidate = new Candidate(entity, name);
        for (String word : name) {
            byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(candidate);
        }
        if (label.equals("ORG") && name.size() > 1) {
            for (String initials : NameKeys.acronyms(name)) {
                byWord.computeIfAbsent(initials, w -> new ArrayList<>()).add(candidate);
            }
        }
        return entity;
    }

    private @Nullable Entity lookUp(String label, List<String> name) {
        String key = label.equals("PERSON") ? name.get(name.size() - 1) : name.get(0);
        for (Candidate candidate : byWord.getOrDefault(key, List.of())) {
            if (candidate.entity().label.equals(label) && agree(label, candidate.name(), name)) {
                return candidate.entity();
            }
        }
        return null;
    }

    private static boolean agree(String label, List<String> full, List<String> name) {
        return switch (label) {
            case "PERSON" -> NameKeys.samePerson(full, name);
            case "ORG" -> NameKeys.sameOrganisation(full, name);
            default -> full.equals(name);
        };
    }
}
