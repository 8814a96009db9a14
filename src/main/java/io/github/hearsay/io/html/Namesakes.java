package io.github.hearsay.io.html;

import io.github.hearsay.io.html.DocumentSummary.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is who among people of one name in several documents. Those with one identifier are one person, those with two are
 * two. Else the roles that are told beside the name decide: they agree where they have the same last word, and no other
 * words that differ. Whom no role is told of is the only one of the name, or somebody else.
 */
final class Namesakes {

    private final RoleWords words;
    private final Map<String, List<Person>> people = new HashMap<>();
    private final IdentityHashMap<CorpusDocument, Map<String, Person>> byDocument = new IdentityHashMap<>();

    /** One person of the corpus. */
    static final class Person {

        private final List<Role> roles = new ArrayList<>();
        private String identifier = "";
        private String role = "";

        private void add(Named named, Role told) {
            identifier = identifier.isEmpty() ? named.identifier() : identifier;
            role = role.isEmpty() ? named.role() : role;
            if (!told.isEmpty() && roles.stream().noneMatch(told::equals)) {
                roles.add(told);
            }
        }

        /** As the first document tells it; empty where none does. */
        String role() {
            return role;
        }

        /** Of the user's list; empty where it has none. */
        String identifier() {
            return identifier;
        }

        private boolean agrees(Role other) {
            return roles.stream().anyMatch(other::agrees);
        }
    }

    /** What is told of somebody: "finance minister" has a last word and another. */
    private record Role(String last, Set<String> others) {

        /** What stands between words; commas are words. */
        private static final String BETWEEN = "[^\\p{L}\\p{N},]+|(?=,)|(?<=,)";

        static Role of(String told, RoleWords.Sets known) {
            List<String> office = new ArrayList<>();
            Set<String> others = new HashSet<>();
            boolean place = false;
            for (String word : told.toLowerCase(Locale.ROOT).split(BETWEEN, -1)) {
                if (word.equals(",") || known.isLink(word)) {
                    place |= !office.isEmpty();
                } else if (!word.isEmpty() && !known.isEmpty(word)) {
                    (place ? others : office).add(word);
                }
            }
            if (office.isEmpty()) {
                return new Role("", others);
            }
            others.addAll(office.subList(0, office.size() - 1));
            return new Role(office.get(office.size() - 1), others);
        }

        boolean isEmpty() {
            return last.isEmpty();
        }

        boolean agrees(Role other) {
            return last.equals(other.last)
                    && (others.isEmpty()
                            || other.others.isEmpty()
                            || others.stream().anyMatch(other.others::contains));
        }
    }

    /** @param lexicons a folder of a user's lexicons; null for none */
    Namesakes(List<CorpusDocument> documents, @Nullable String lexicons) {
        words = new RoleWords(lexicons);
        for (CorpusDocument document : documents) {
            for (Named named : document.summary().lines().named()) {
                Role role = roleOf(document, named);
                if (named.kind() == NameClass.PERSON
                        && (!role.isEmpty() || !named.identifier().isEmpty())) {
                    put(document, named, told(named, role));
                }
            }
        }
        for (CorpusDocument document : documents) {
            for (Named named : document.summary().lines().named()) {
                if (named.kind() == NameClass.PERSON && person(document, named.name()) == null) {
                    put(document, named, untold(named));
                }
            }
        }
    }

    /** Null where the name is not that of a person in the document. */
    @Nullable Person person(CorpusDocument document, String name) {
        return byDocument.getOrDefault(document, Map.of()).get(name);
    }

    private void put(CorpusDocument document, Named named, Person person) {
        person.add(named, roleOf(document, named));
        byDocument.computeIfAbsent(document, d -> new HashMap<>()).putIfAbsent(named.name(), person);
    }

    private Role roleOf(CorpusDocument document, Named named) {
        return Role.of(named.role(), words.in(document.summary().language()));
    }

    private Person told(Named named, Role role) {
        List<Person> known = people.computeIfAbsent(named.name(), name -> new ArrayList<>());
        for (Person person : known) {
            if (!named.identifier().isEmpty() && person.identifier.equals(named.identifier())) {
                return person;
            }
        }
        for (Person person : known) {
            boolean two = !person.identifier.isEmpty() && !named.identifier().isEmpty();
            if (!two && person.agrees(role)) {
                return person;
            }
        }
        Person added = new Person();
        known.add(added);
        return added;
    }

    private Person untold(Named named) {
        List<Person> known = people.computeIfAbsent(named.name(), name -> new ArrayList<>());
        boolean open = !known.isEmpty()
                && known.get(known.size() - 1).roles.isEmpty()
                && known.get(known.size() - 1).identifier.isEmpty();
        if (known.size() != 1 && !open) {
            known.add(new Person());
        }
        return known.get(known.size() - 1);
    }
}
