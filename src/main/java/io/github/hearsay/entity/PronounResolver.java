package io.github.hearsay.entity;

import io.github.hearsay.entity.Entity.Found;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives pronouns and role nouns to the persons named before them: the nearest, subjects and frequent names first. */
final class PronounResolver {

    private static final Map<String, Character> PRONOUNS = Map.of(
            "he", 'm', "him", 'm', "his", 'm', "himself", 'm', "she", 'f', "her", 'f', "hers", 'f', "herself", 'f');
    private static final int FARTHEST_SENTENCE = 12;
    private static final int MOST_CANDIDATES = 8;

    private final Words words;
    private final Titles titles;
    private final List<Mentioned> recent = new ArrayList<>();
    private final List<Mentioned> names = new ArrayList<>();

    /** A person, and where it was last mentioned. */
    private record Mentioned(Entity entity, int word, boolean subject) {}

    PronounResolver(Words words, Titles titles, List<Entity> entities) {
        this.words = words;
        this.titles = titles;
        for (Entity entity : entities) {
            if (entity.isPerson()) {
                for (Found found : entity.mentions) {
                    names.add(new Mentioned(entity, found.first(), found.subject()));
                }
            }
        }
        names.sort((a, b) -> Integer.compare(a.word(), b.word()));
    }

    /** Adds the mentions found to the entities; words that are part of a name are passed over. */
    void resolve(boolean[] isName) {
        int next = 0;
        for (int i = 0; i < words.size(); i++) {
            while (next < names.size() && names.get(next).word() <= i) {
                remember(names.get(next++));
            }
            if (isName[i]) {
                continue;
            }
            Character gender = PRONOUNS.get(words.lower(i));
            if (gender != null) {
                attach(i, i + 1, "pronoun", gender, best(i, gender, ""));
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

    private void remember(Mentioned mention) {
        recent.removeIf(m -> m.entity() == mention.entity());
        recent.add(mention);
        if (recent.size() > MOST_CANDIDATES) {
            recent.remove(0);
        }
    }

    private void attach(int first, int end, String kind, char gender, @Nullable Entity entity) {
        if (entity != null) {
            entity.add(new Found(first, end, kind, "", false), "");
            if (entity.gender == 0) {
                entity.gender = gender;
            }
            remember(new Mentioned(entity, first, words.firstOf(words.sentenceOf(first)) == first));
        }
    }

    /** A role needs a person who was called so; a pronoun one whose gender may be right. */
    private @Nullable Entity best(int word, char gender, String role) {
        @Nullable Entity best = null;
        double top = Double.NEGATIVE_INFINITY;
        for (Mentioned m : recent) {
            int distance = words.sentenceOf(word) - words.sentenceOf(m.word());
            boolean wrong = gender != 0 && m.entity().gender != 0 && m.entity().gender != gender;
            boolean called = role.isEmpty() || m.entity().titleWords.contains(role);
            if (wrong || !called || distance > FARTHEST_SENTENCE) {
                continue;
            }
            double known = gender != 0 && m.entity().gender == gender ? 1.0 : 0;
            double score = known + (m.subject() ? 1.2 : 0) - distance + 0.001 * m.word() / (word + 1.0);
            if (score >= top) {
                top = score;
                best = m.entity();
            }
        }
        return best;
    }
}
