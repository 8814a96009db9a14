package io.github.hearsay.entity;

import io.github.hearsay.language.Grammar;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the pronouns and noun phrases of a document outside its names. */
final class Expressions {

    private static final Set<String> MODIFIERS = Set.of("ADJ", "NOUN", "PROPN", "NUM");
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
    private static final int LONGEST = 8;

    private final Words words;
    private final EntityVocabulary vocabulary;
    private final Grammar grammar;
    private final Titles titles;
    private final NameMap names;

    Expressions(MentionContext scene, Titles titles, NameMap names) {
        words = scene.words;
        vocabulary = scene.vocabulary;
        grammar = vocabulary.grammar;
        this.titles = titles;
        this.names = names;
    }

    /** In the order of their heads. */
    List<Expression> find() {
        List<Expression> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            @Nullable Pronoun pronoun = vocabulary.pronouns.get(words.lower(i));
            if (pronoun != null) {
                boolean plural = pronoun == Pronoun.THEY;
                found.add(new Expression(i, i + 1, pronoun, Determiner.NONE, false, plural, pronoun.gender));
            } else if (!names.covers(i) && isHead(i)) {
                found.add(phrase(i));
            }
        }
        return found;
    }

    private boolean isHead(int i) {
        boolean last = i + 1 >= words.size() || words.sentenceOf(i + 1) != words.sentenceOf(i);
        boolean title = titles.isTitle(words.lower(i));
        boolean noun =
                words.isTag(i, "NOUN") || (words.isTag(i, "PROPN") && title) || vocabulary.ageBefore(words, i) >= 0;
        boolean modifies =
                !last && (names.isName(i + 1) || (NOUNS.contains(words.upos(i + 1)) && !names.covers(i + 1)));
        return noun && !modifies && !(title && isBeforeName(i));
    }

    /** "Secretary" in "Secretary of State Jo Roe". */
    private boolean isBeforeName(int title) {
        int end = Math.min(words.endOf(words.sentenceOf(title)), title + LONGEST);
        for (int i = title + 1; i < end; i++) {
            if (names.isName(i)) {
                return titles.headBefore(words, i) == title;
            }
        }
        return false;
    }

    private Expression phrase(int head) {
        int floor = Math.max(words.firstOf(words.sentenceOf(head)), head - LONGEST);
        int ageOfHead = vocabulary.ageBefore(words, head);
        int first = ageOfHead < 0 ? head : ageOfHead;
        Determiner determiner = Determiner.NONE;
        while (first > floor && determiner == Determiner.NONE) {
            int before = first - 1;
            Determiner opens = Determiner.of(words, before, grammar);
            boolean owner = grammar.isAnyPossessiveMarker(words, before);
            if (opens == Determiner.NONE && !owner && !isModifier(before)) {
                break;
            }
            int age = vocabulary.ageBefore(words, before);
            determiner = opens;
            first = age < 0 ? before : age;
        }
        while (first < head && grammar.isAnyPossessiveMarker(words, first)) {
            first++;
        }
        String lower = words.lower(head);
        boolean plural = words.isTag(head, "NOUN")
                && grammar.isPlural(words, head)
                && !words.lemma(head).equals(lower);
        boolean person = ageOfHead >= 0 || titles.isTitle(plural ? words.lemma(head) : lower);
        return new Expression(first, head + 1, null, determiner, person, plural, person ? titles.gender(lower) : 0);
    }

    private boolean isModifier(int i) {
        return MODIFIERS.contains(words.upos(i)) || names.isName(i);
    }
}
