package io.github.hearsay.entity;

import io.github.hearsay.learning.Features;
import io.github.hearsay.learning.Hash;
import io.github.hearsay.learning.WordClusters;
import io.github.hearsay.text.Words;

/** The features of noun phrases among {@link LinkFeatures}. */
// Ordinals are part of the features: after adding a constant, retrain.
@SuppressWarnings("EnumOrdinal")
final class NounFeatures {

    private final Words words;
    private final WordClusters coarse;
    private final WordClusters fine;
    private final NameLists lists;
    private final Features features;

    NounFeatures(MentionContext scene, LinkKnowledge knowledge, Features features) {
        words = scene.words;
        coarse = knowledge.coarse();
        fine = knowledge.fine();
        lists = knowledge.lists();
        this.features = features;
    }

    /** Adds what speaks for a noun phrase to mean a candidate. */
    void add(Expression expression, Candidate candidate, int form, int detailed, int distance) {
        Entity entity = candidate.entity();
        int label = LinkFeatures.label(entity);
        int head = expression.head();
        int recency = Math.min(candidate.recency(), 4);
        String noun = words.lower(head);
        int kind = LinkFeatures.classOf(fine, noun);
        int match = entity.nouns.contains(noun)
                ? 4
                : entity.titleWords.contains(noun) ? 1 : holds(entity, noun) ? 2 : entity.isNamed() ? 0 : 3;
        add(20, Hash.of(noun), label);
        add(
                56,
                LinkFeatures.classOf(coarse, noun),
                label * 8 + expression.determiner().ordinal());
        add(22, kind, label);
        add(23, match, label * 8 + Math.min(distance, 3));
        add(24, match, detailed * 8 + recency);
        add(25, expression.determiner().ordinal(), label * 8 + distance);
        add(
                28,
                match,
                Hash.feature(
                        expression.determiner().ordinal(),
                        expression.length(),
                        candidate.bond().ordinal()));
        add(29, match, kind);
        boolean shared = false;
        for (int i = expression.first(); i < head; i++) {
            shared |= words.isCapitalized(i) && holds(entity, words.lower(i));
        }
        add(26, shared ? 1 : 0, label * 8 + match);
        addSort(expression, entity, kind, form, match);
    }

    /** What sort of thing the noun and the name are each, and which of its modifiers the text gave to the entity before. */
    private void addSort(Expression expression, Entity entity, int kind, int form, int match) {
        int head = expression.head();
        int noun = Hash.of(words.lower(head));
        int sort = sortOf(entity);
        if (entity.lastClass < 0) {
            String last = lastWord(entity);
            entity.lastClass = last.isEmpty() ? 0 : LinkFeatures.classOf(coarse, last);
        }
        int lastClass = entity.lastClass;
        add(58, noun, sort);
        add(59, kind, sort);
        add(60, kind, lastClass);
        add(61, noun, Hash.feature(entity.isNamed() ? 1 : 0, lastClass, LinkFeatures.label(entity)));
        boolean alike = false;
        for (String other : entity.nouns) {
            alike |= LinkFeatures.classOf(fine, other) == kind;
        }
        for (String office : entity.offices) {
            alike |= LinkFeatures.classOf(fine, office) == kind;
        }
        add(62, alike ? 1 : 0, Hash.feature(match, sort, expression.determiner().ordinal()));
        int told = 0;
        int strange = 0;
        for (int i = expression.first(); i < head; i++) {
            String word = words.lower(i);
            boolean known = entity.titleWords.contains(word) || holds(entity, word) || entity.nouns.contains(word);
            told += known ? 1 : 0;
            strange += !known && words.isCapitalized(i) && !words.isTag(i, "DET") ? 1 : 0;
        }
        add(63, Math.min(told, 2) * 4 + Math.min(strange, 2), Hash.feature(match, form, 0));
    }

    /** Its label, of places the kind. */
    int sortOf(Entity entity) {
        if (!entity.isNamed()) {
            return LinkFeatures.label(entity);
        }
        return switch (entity.label) {
            case "GPE" -> 8 + lists.placeKind(entity.lowerName);
            case "LOC" -> 12;
            case "FAC" -> 13;
            default -> LinkFeatures.label(entity);
        };
    }

    /** Of the fullest name in lower case; of the noun where there is none. */
    private String lastWord(Entity entity) {
        Expression noun = entity.noun;
        if (noun != null) {
            return noun.end() > noun.first() ? words.lower(noun.head()) : "";
        }
        return entity.lowerName.substring(entity.lowerName.lastIndexOf(' ') + 1);
    }

    private static boolean holds(Entity entity, String lower) {
        return lower.length() > 2 && entity.lowerName.contains(lower);
    }

    private void add(int template, int first, int second) {
        features.add(Hash.feature(template, first, second));
    }
}
