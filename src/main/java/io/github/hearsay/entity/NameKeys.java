package io.github.hearsay.entity;

import io.github.hearsay.language.Language;
import io.github.hearsay.lexicon.Lexicon;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares names: which of two may stand for the same entity. Names are lists of lower-case words. */
final class NameKeys {

    private static final Pattern GAPS = Pattern.compile("[\\s,]+");
    /** Shorter last words, such as "Club", stand for too much. */
    private static final int LONG = 6;

    private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC");

    private final EntityVocabulary vocabulary;
    private final Titles titles;
    private final NameLists lists;
    private final Map<String, String> aliases = new HashMap<>();
    private final Map<String, String> nicknames = new HashMap<>();

    NameKeys(Language language, EntityVocabulary vocabulary, Titles titles, NameLists lists) {
        this.vocabulary = vocabulary;
        this.lists = lists;
        this.titles = titles;
        for (Lexicon.Entry entry : language.lexicon("entity", "aliases").entries()) {
            aliases.put(entry.phrase(), entry.column(0));
        }
        for (Lexicon.Entry entry : language.lexicon("entity", "nicknames").entries()) {
            nicknames.put(entry.phrase(), entry.column(0));
        }
    }

    /** The keys of a document's names; names of the same words get the label that most of them have. */
    List<NameKey> of(Words words, List<Name> names) {
        List<NameKey> keys = new ArrayList<>();
        Map<List<String>, Map<String, Integer>> labels = new HashMap<>();
        for (Name name : names) {
            boolean person = name.label().equals("PERSON");
            int first = words.at(name.span().begin());
            String surface = name.span().of(words.text());
            NameKey key = new NameKey(
                    words(surface, person),
                    name.label(),
                    person ? gender(words, first, surface) : 0,
                    first,
                    person && isKin(words, first));
            keys.add(key);
            labels.computeIfAbsent(key.words(), w -> new HashMap<>()).merge(name.label(), 1, Integer::sum);
        }
        keys.replaceAll(key -> {
            Map<String, Integer> counts = labels.getOrDefault(key.words(), Map.of());
            String label = key.label();
            for (Map.Entry<String, Integer> other : counts.entrySet()) {
                int difference = other.getValue() - counts.getOrDefault(label, 0);
                if (difference > 0 || (difference == 0 && other.getKey().compareTo(label) < 0)) {
                    label = other.getKey();
                }
            }
            return key.withLabel(label);
        });
        adopt(keys);
        declared(words, names, keys);
        return keys;
    }

    /** "Nordhaven Quay Authority (NQA)": the initials stand for the name from there on, and before. */
    private static void declared(Words words, List<Name> names, List<NameKey> keys) {
        Map<List<String>, NameKey> full = new HashMap<>();
        for (int i = 1; i < keys.size(); i++) {
            NameKey before = keys.get(i - 1);
            Span name = names.get(i - 1).span();
            Span initials = names.get(i).span();
            int mark = words.behind(name.end());
            boolean declares = words.mark(mark) == '('
                    && words.at(initials.begin()) == mark + 1
                    && words.mark(words.behind(initials.end())) == ')';
            if (declares
                    && before.size() > 1
                    && !before.label().equals("PERSON")
                    && isInitials(initials.of(words.text()))) {
                full.putIfAbsent(keys.get(i).words(), before);
            }
        }
        keys.replaceAll(key -> full.containsKey(key.words()) ? key.as(full.get(key.words())) : key);
    }

    private static boolean isInitials(String surface) {
        return surface.chars().filter(Character::isUpperCase).count() > 1
                && surface.chars().noneMatch(Character::isWhitespace);
    }

    /** A lone surname gets the label of the person who is named in full; the first word of an organisation that of it. */
    private void adopt(List<NameKey> keys) {
        Set<String> surnames = new HashSet<>();
        Set<String> organisations = new HashSet<>();
        for (NameKey key : keys) {
            if (key.size() > 1 && key.label().equals("PERSON")) {
                surnames.add(key.last());
            } else if (key.size() > 1 && key.label().equals("ORG")) {
                organisations.add(key.first());
            }
        }
        keys.replaceAll(key -> {
            boolean free = key.size() == 1 && !lists.isPlace(key.first());
            if (free && surnames.contains(key.first())) {
                return key.withLabel("PERSON");
            }
            boolean thing = !PLACES.contains(key.label()) && lists.gender(key.first()) == 0;
            return free && thing && organisations.contains(key.first()) ? key.withLabel("ORG") : key;
        });
    }

    /** "His wife, Mara Voss": the noun stands before the name, and perhaps a comma between them. */
    private boolean isKin(Words words, int first) {
        int noun = words.mark(first - 1) == ',' ? first - 2 : first - 1;
        return words.is(noun, vocabulary.kin) && words.sentenceOf(noun) == words.sentenceOf(first);
    }

    private char gender(Words words, int first, String surface) {
        int space = surface.indexOf(' ');
        char inside = space < 0 ? 0 : titles.gender(surface.substring(0, space).toLowerCase(Locale.ROOT));
        return inside != 0 || first == 0 ? inside : titles.gender(words.lower(first - 1));
    }

    /** The words that count, at least one: no titles in front, no "Jr." or possessive ending behind, no article, no form of company. */
    private List<String> words(String surface, boolean person) {
        String lower = surface.toLowerCase(Locale.ROOT).replace("’", "'");
        List<String> words = new ArrayList<>(Arrays.asList(GAPS.split(lower, -1)));
        words.replaceAll(vocabulary.grammar::withoutPossessiveMarker);
        words.replaceAll(w -> w.endsWith(".") ? w.substring(0, w.length() - 1) : w);
        words.removeIf(String::isEmpty);
        if (words.isEmpty()) {
            return List.of(lower);
        }
        while (words.size() > 1
                && (person ? titles.isTitle(words.get(0)) : vocabulary.grammar.isDefiniteArticle(words.get(0)))) {
            words.remove(0);
        }
        Set<String> endings = person ? vocabulary.generations : vocabulary.companies;
        while (words.size() > 1 && endings.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        String alias = person ? null : aliases.get(String.join(" ", words));
        return alias == null ? words : List.of(alias.split(" ", -1));
    }

    /**
     * Whether two persons' names agree: one is a surname, given name, or the last words of the other, or the first words
     * agree and the last ones are equal.
     */
    boolean samePerson(List<String> full, List<String> other) {
        if (full.equals(other)) {
            return true;
        }
        String surname = full.get(full.size() - 1);
        if (other.size() == 1) {
            return full.size() > 1
                    && (other.get(0).equals(surname) || other.get(0).equals(full.get(0)));
        }
        if (other.size() < full.size()
                && full.subList(full.size() - other.size(), full.size()).equals(other)) {
            return true;
        }
        boolean sameSurname = surname.equals(other.get(other.size() - 1));
        return full.size() > 1 && sameSurname && agree(full.get(0), other.get(0));
    }

    /** Equal, or an initial of the other, or a short form such as "Alex" of "Alexander" or "Bob" of "Robert". */
    private boolean agree(String a, String b) {
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        boolean initial = shorter.length() == 1 || shorter.length() >= 3;
        return a.equals(b)
                || (initial && longer.startsWith(shorter))
                || b.equals(nicknames.get(a))
                || a.equals(nicknames.get(b));
    }

    /** Whether a short name is the acronym of a long one, or its words stand together in it. */
    boolean sameOrganisation(List<String> full, List<String> other) {
        if (full.equals(other)) {
            return true;
        }
        if (other.size() == 1 && full.size() > 1 && other.get(0).length() >= 2) {
            String letters = other.get(0).replace(".", "");
            if (acronyms(full).contains(letters)) {
                return true;
            }
        }
        return other.size() < full.size()
                && (full.subList(0, other.size()).equals(other)
                        || (other.size() > 1 && Collections.indexOfSubList(full, other) >= 0)
                        || (other.get(0).length() >= LONG
                                && full.get(full.size() - 1).equals(other.get(0))));
    }

    /** What an organisation may be called by its initials: with and without its small words. */
    List<String> acronyms(List<String> full) {
        return List.of(initials(full, true), initials(full, false));
    }

    private String initials(List<String> words, boolean all) {
        StringBuilder letters = new StringBuilder();
        for (String word : words) {
            if (all || !vocabulary.small.contains(word)) {
                letters.append(word.charAt(0));
            }
        }
        return letters.toString();
    }
}
