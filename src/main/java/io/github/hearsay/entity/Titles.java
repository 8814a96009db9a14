package io.github.hearsay.entity;

import io.github.hearsay.language.Grammar;
import io.github.hearsay.language.Language;
import io.github.hearsay.lexicon.Lexicon;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Roles beside names: "US State Department spokesman Jo Roe", "Jo Roe, a nurse at St. Olaf,". */
final class Titles {

    private static final Set<String> GENDERS = Set.of("m", "f", "");
    private static final int LONGEST = 12;
    /** Words behind "of" in an office. */
    private static final int OFFICE = 3;

    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
    private static final Set<String> PREMODIFIERS = Set.of("ADJ", "NOUN", "PROPN");

    private final Map<String, Character> titles = new HashMap<>();
    private final Grammar grammar;

    Titles(Language language, EntityVocabulary vocabulary) {
        grammar = vocabulary.grammar;
        for (Lexicon.Entry entry : language.lexicon("entity", "titles").entries()) {
            titles.put(
                    entry.phrase(),
                    entry.column(0, GENDERS).isEmpty() ? '-' : entry.column(0).charAt(0));
        }
    }

    boolean isTitle(String lower) {
        return titles.containsKey(bare(lower));
    }

    /** {@code m}, {@code f}, or 0. */
    char gender(String lower) {
        char gender = titles.getOrDefault(bare(lower), '-');
        return gender == '-' ? 0 : gender;
    }

    private static String bare(String lower) {
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** The title before or behind the name in words {@code first} to {@code end}; empty where there is none. */
    String around(Words words, int first, int end) {
        String before = before(words, first);
        return before.isEmpty() ? behind(words, end) : before;
    }

    /** The word of the title right before a name, "secretary" in "the secretary of state Jo Roe" too; -1 where there is none. */
    int headBefore(Words words, int name) {
        int floor = Math.max(words.firstOf(words.sentenceOf(name)), name - LONGEST);
        if (name > floor && isTitle(words.lower(name - 1))) {
            return name - 1;
        }
        int office = name - 1;
        while (office > floor && office > name - 1 - OFFICE && NOUNS.contains(words.upos(office))) {
            office--;
        }
        boolean title = office > floor
                && office < name - 1
                && grammar.isGenitive(words, office)
                && isTitle(words.lower(office - 1))
                && words.isCapitalized(office - 1) == words.isCapitalized(name - 1);
        return title ? office - 1 : -1;
    }

    private String before(Words words, int first) {
        int floor = Math.max(words.firstOf(words.sentenceOf(first)), first - LONGEST);
        int begin = headBefore(words, first);
        if (begin < 0) {
            return "";
        }
        while (begin > floor
                && PREMODIFIERS.contains(words.upos(begin - 1))
                && words.begin(begin) - words.end(begin - 1) <= 1) {
            begin--;
        }
        return words.span(begin, first).of(words.text());
    }

    /** An apposition: a comma, and a noun phrase with a title among its first words, up to the next comma. */
    private String behind(Words words, int end) {
        int limit = Math.min(words.size(), end + LONGEST);
        if (end + 1 >= limit || words.mark(end) != ',' || !startsApposition(words, end + 1)) {
            return "";
        }
        boolean title = false;
        for (int i = end + 1; i < limit && words.sentenceOf(i) == words.sentenceOf(end); i++) {
            char mark = words.mark(i);
            if (mark == ',' || mark == '.' || mark == ';') {
                Span span = words.span(end + 1, i);
                return title ? span.of(words.text()) : "";
            }
            title |= i < end + 6 && isTitle(words.lower(i));
            if (words.upos(i).equals("VERB") && i < end + 3) {
                return "";
            }
        }
        return "";
    }

    private boolean startsApposition(Words words, int i) {
        return grammar.isIndefiniteArticle(words, i)
                || grammar.isDefiniteArticle(words, i)
                || isTitle(words.lower(i))
                || PREMODIFIERS.contains(words.upos(i));
    }
}
