package io.github.hearsay.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Compares names: which of two may stand for the same entity. Names are lists of lower-case words. */
final class NameKeys {

    private static final List<String> GENERATION = List.of("jr", "sr", "ii", "iii", "iv");

    private NameKeys() {}

    /** The words that count: no titles in front, no "Jr." or possessive ending behind, no article. */
    static List<String> words(String surface, Titles titles, boolean person) {
        List<String> words = new ArrayList<>(
                Arrays.asList(surface.toLowerCase(Locale.ROOT).replace("’", "'").split("[\\s,]+", -1)));
        words.replaceAll(w -> w.endsWith("'s") ? w.substring(0, w.length() - 2) : w);
        words.replaceAll(w -> w.endsWith(".") ? w.substring(0, w.length() - 1) : w);
        words.removeIf(String::isEmpty);
        while (words.size() > 1
                && (person ? titles.isTitle(words.get(0)) : words.get(0).equals("the"))) {
            words.remove(0);
        }
        while (person && words.size() > 1 && GENERATION.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return words;
    }

    /** Whether two persons' names agree: one is the other's surname or given name, or both agree word by word. */
    static boolean samePerson(List<String> full, List<String> other) {
        if (full.equals(other)) {
            return true;
        }
        String surname = full.get(full.size() - 1);
        if (other.size() == 1) {
            return full.size() > 1
                    && (other.get(0).equals(surname) || other.get(0).equals(full.get(0)));
        }
        boolean sameSurname = surname.equals(other.get(other.size() - 1));
        return sameSurname && agree(full.get(0), other.get(0));
    }

    /** Equal, or an initial of the other, or a short form such as "Alex" of "Alexander". */
    private static boolean agree(String a, String b) {
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        boolean initial = shorter.length() == 1 || shorter.length() >= 3;
        return a.equals(b) || (initial && longer.startsWith(shorter));
    }

    /** Whether a short name is the acronym of a long one, or its words stand together in it. */
    static boolean sameOrganisation(List<String> full, List<String> other) {
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
                        || (other.size() > 1 && Collections.indexOfSubList(full, other) >= 0));
    }

    /** What an organisation may be called by its initials: with and without its small words. */
    static List<String> acronyms(List<String> full) {
        return List.of(initials(full, true), initials(full, false));
    }

    private static String initials(List<String> words, boolean all) {
        StringBuilder letters = new StringBuilder();
        for (String word : words) {
            boolean small = word.equals("of") || word.equals("the") || word.equals("and") || word.equals("for");
            if (all || !small) {
                letters.append(word.charAt(0));
            }
        }
        return letters.toString();
    }
}
