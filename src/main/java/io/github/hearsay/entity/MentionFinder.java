package io.github.hearsay.entity;

import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.entity.Entity.Found;
import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Joins the mentions of one entity: names that agree first, then pronouns and noun phrases to the names that the model
 * finds them to refer to.
 */
final class MentionFinder {

    private static final Map<String, String> SYNONYMS = Map.of("PER", "PERSON", "person", "PERSON", "I-PER", "PERSON");

    final EntityVocabulary vocabulary;
    private final Titles titles;
    private final NameKeys keys;
    private final LinkKnowledge knowledge;
    private final @Nullable LinkModel model;

    /** @param model null for one that only {@link #read reads} */
    MentionFinder(Language language, LinkKnowledge knowledge, @Nullable LinkModel model) {
        vocabulary = new EntityVocabulary(language);
        titles = new Titles(language, vocabulary);
        keys = new NameKeys(language, vocabulary, titles, knowledge.lists());
        this.knowledge = knowledge;
        this.model = model;
    }

    static MentionFinder load(Language language, ModelSource models) {
        return new MentionFinder(language, LinkKnowledge.load(language, models), LinkModel.load(models));
    }

    /** Mentions in text order; the names are given in text order. */
    List<EntityMention> find(Words words, List<Span> paragraphs, List<Name> names) {
        MentionContext scene = new MentionContext(words, vocabulary, paragraphs);
        AntecedentChoice chooser = new LearnedAntecedentChoice(
                Objects.requireNonNull(model),
                new LinkFeatures(scene, knowledge),
                new CertainChoice(scene, knowledge.lists()));
        return mentions(words, read(scene, names, chooser));
    }

    /** The named entities, with all their mentions. */
    List<Entity> read(MentionContext scene, List<Name> found, AntecedentChoice chooser) {
        Words words = scene.words;
        List<Name> names = SurnameRepeats.with(found, words);
        List<Entity> entities = new Clusters(scene, titles, knowledge.lists(), keys).of(withLabels(names));
        entities.forEach(e -> e.gender = genderOf(e));
        new CoreferenceResolver(scene, chooser)
                .read(entities, new Expressions(scene, titles, new NameMap(words, names)).find());
        new Relatives(scene).resolve();
        new InterviewPronouns(scene, titles, entities).resolve();
        return entities;
    }

    private static List<Name> withLabels(List<Name> names) {
        List<Name> folded = new ArrayList<>();
        for (Name name : names) {
            String label = SYNONYMS.getOrDefault(name.label(), name.label());
            if (!NameMap.isValue(label)) {
                folded.add(new Name(name.span(), label));
            }
        }
        return folded;
    }

    /** What titles such as "spokesman" tell, else what the name told. */
    private char genderOf(Entity entity) {
        for (String word : entity.titleWords) {
            if (entity.isPerson() && titles.gender(word) != 0) {
                return titles.gender(word);
            }
        }
        return entity.gender;
    }

    private static List<EntityMention> mentions(Words words, List<Entity> entities) {
        List<Entity> ordered = new ArrayList<>(entities);
        ordered.sort(Comparator.comparingInt(MentionFinder::firstWord));
        Map<Entity, String> ids = new HashMap<>();
        List<EntityMention> mentions = new ArrayList<>();
        for (Entity entity : ordered) {
            ids.put(entity, "E" + (ids.size() + 1));
            for (Found found : entity.mentions) {
                Span span = words.span(found.first(), found.end());
                mentions.add(new EntityMention(
                        span, ids.get(entity), entity.name, found.kind(), entity.publicLabel(), found.title()));
            }
        }
        mentions.sort((a, b) -> a.span().compareTo(b.span()));
        return mentions;
    }

    private static int firstWord(Entity entity) {
        int first = entity.mentions.isEmpty() ? 0 : Integer.MAX_VALUE;
        for (Found found : entity.mentions) {
            first = Math.min(first, found.first());
        }
        return first;
    }
}
