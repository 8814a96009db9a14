package io.github.hearsay.entity;

import io.github.hearsay.entity.Entity.Found;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives pronouns and role nouns to the person whom the lines before are most about, and to nobody where two persons are
 * about as likely.
 */
final class PronounResolver {

    private static final Map<String, Character> PRONOUNS = Map.of(
            "he", 'm', "him", 'm', "his", 'm', "himself", 'm', "she", 'f', "her", 'f', "hers", 'f', "herself", 'f');
    private static final double LEAST = 0.02;
    private static final double MARGIN = 1.1;
    private static final double KNOWN_GENDER = 2;

    private final Words words;
    private final Titles titles;
    private final List<Named> names = new ArrayList<>();
    private final Salience salience = new Salience();
    private @Nullable Subject subject;

    /** A person named in words {@code first} to {@code end}. */
    private record Named(Entity entity, int first, int end) {}

    /** The person that was last a subject, and where. */
    private record Subject(Entity entity, int word) {}

    PronounResolver(Words words, Titles titles, List<Entity> entities) {
        this.words = words;
        this.titles = titles;
        for (Entity entity : entities) {
            if (entity.isPerson()) {
                for (Found found : entity.mentions) {
                    // "the Voss" is a family, a house or a prize.
                    if (!words.is(found.first() - 1, "the")) {
                        names.add(new Named(entity, found.first(), found.end()));
                    }
                }
            }
        }
        names.sort((a, b) -> Integer.compare(a.first(), b.first()));
    }

    /** Adds the mentions found to the entities; words that are part of a name are passed over. */
    void resolve(boolean[] isName) {
        int next = 0;
        for (int i = 0; i < words.size(); i++) {
            while (next < names.size() && names.get(next).first() <= i) {
                Named named = names.get(next++);
                remember(named.entity(), named.first(), Role.ofNoun(words, named.first(), named.end()));
            }
            if (isName[i]) {
                continue;
            }
            Character gender = PRONOUNS.get(words.lower(i));
            if (gender != null) {
                attach(i, i + 1, "pronoun", gender, antecedent(i, gender));
            } else if (isRole(i, isName)) {
                char told = titles.gender(words.lower(i));
                attach(i - 1, i + 1, "nominal", told, best(i, told, words.lower(i)));
            }
        }
    }

    private boolean isRole(int i, boolean[] isName) {
        boolean nameFollows = i + 1 < isName.length && isName[i + 1];
        return i > 0
                && words.is(i - 1, "the")
                && titles.isTitle(words.lower(i))
                && !nameFollows
                && !words.isTag(i + 1, "NOUN")
                && !words.isTag(i + 1, "PROPN");
    }

    private void remember(Entity entity, int word, Role role) {
        int sentence = words.sentenceOf(word);
        salience.mention(entity, role, sentence);
        if (role == Role.SUBJECT) {
            subject = new Subject(entity, word);
        }
    }

    private void attach(int first, int end, String kind, char gender, @Nullable Entity entity) {
        if (entity != null) {
            entity.add(new Found(first, end, kind, "", false), "");
            if (entity.gender == 0) {
                entity.gender = gender;
            }
            boolean pronoun = kind.equals("pronoun");
            remember(entity, first, pronoun ? Role.ofPronoun(words, first) : Role.ofNoun(words, first, end));
        }
    }

    /** "himself" is the subject of its sentence. */
    private @Nullable Entity antecedent(int word, char gender) {
        @Nullable Entity here = subjectOf(words.sentenceOf(word));
        boolean reflexive = words.lower(word).endsWith("self");
        return reflexive && here != null && mayBe(here, gender) ? here : best(word, gender, "");
    }

    private @Nullable Entity subjectOf(int sentence) {
        return subject != null && words.sentenceOf(subject.word()) == sentence ? subject.entity() : null;
    }

    private static boolean mayBe(Entity entity, char gender) {
        return gender == 0 || entity.gender == 0 || entity.gender == gender;
    }

    /** "Voss thanked her": not herself. */
    private @Nullable Entity subjectOfVerbBefore(int word) {
        if (subject == null || !words.isTag(word - 1, "VERB") || Role.ofPronoun(words, word) != Role.OBJECT) {
            return null;
        }
        for (int i = word - 2; i > subject.word(); i--) {
            if (words.isTag(i, "VERB")
                    || words.isTag(i, "PUNCT")
                    || words.isTag(i, "SCONJ")
                    || words.isTag(i, "PRON")) {
                return null;
            }
        }
        return subject.entity();
    }

    /** A role needs a person who was called so; a pronoun one whose gender may be right. */
    private @Nullable Entity best(int word, char gender, String role) {
        int sentence = words.sentenceOf(word);
        @Nullable Entity other = role.isEmpty() ? subjectOfVerbBefore(word) : null;
        @Nullable Entity best = null;
        double top = LEAST;
        double second = LEAST;
        for (Entity entity : salience.entities()) {
            boolean called = role.isEmpty() || entity.titleWords.contains(role);
            if (!mayBe(entity, gender) || !called || entity == other) {
                continue;
            }
            double known = gender != 0 && entity.gender == gender ? KNOWN_GENDER : 1;
            double score = known * salience.of(entity, sentence);
            if (score > top) {
                second = top;
                top = score;
                best = entity;
            } else {
                second = Math.max(second, score);
            }
        }
        return top > MARGIN * second ? best : null;
    }
}
