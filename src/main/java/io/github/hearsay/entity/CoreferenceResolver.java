package io.github.hearsay.entity;

import io.github.hearsay.entity.Entity.Found;
import io.github.hearsay.language.Grammar;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document from left to right and lets each pronoun and noun phrase join the entity that it refers to; a noun
 * phrase that refers to none is an entity of its own, to which later ones may refer.
 */
final class CoreferenceResolver {

    private final MentionContext scene;
    private final Words words;
    private final Discourse discourse = new Discourse();
    private final Candidates candidates;
    private final AntecedentChoice chooser;
    /** By the head of the first of the names. */
    private final Map<Integer, Entity> groups = new HashMap<>();

    /** A name or an expression; one of the two is null. */
    private record Event(
            int head,
            int first,
            @Nullable Named name,
            @Nullable Expression expression) {}

    /** A name, given to an entity beforehand. */
    private record Named(Entity entity, Found found) {}

    CoreferenceResolver(MentionContext scene, AntecedentChoice chooser) {
        this.scene = scene;
        this.words = scene.words;
        this.chooser = chooser;
        candidates = new Candidates(scene, discourse);
    }

    /** Adds the mentions found to the entities. */
    void read(List<Entity> entities, List<Expression> expressions) {
        List<Entity> unnamed = new ArrayList<>();
        List<Event> events = events(entities, expressions);
        for (Event event : events) {
            if (event.name() != null) {
                Found found = event.name().found();
                int head = scene.headOf(found.first(), found.end());
                discourse.expect(event.name().entity(), scene.place(found.first(), found.end(), head, found.kind()));
            }
        }
        for (Event event : events) {
            if (event.name() != null) {
                name(event.name().entity(), event.name().found());
            } else if (event.expression() != null) {
                Entity created = expression(event.expression());
                if (created != null) {
                    unnamed.add(created);
                }
            }
        }
        unnamed.addAll(groups.values());
        unnamed.removeIf(entity -> !isPeople(entity));
        unnamed.forEach(this::describe);
        entities.addAll(unnamed);
    }

    /** Several people named as one, or somebody without a name who is spoken of again. */
    private static boolean isPeople(Entity entity) {
        Expression noun = entity.noun;
        return noun != null && noun.person() && (entity.isGroup() || entity.mentions.size() > 1);
    }

    /** The fullest noun phrase; for a group the names of its members. */
    private void describe(Entity entity) {
        if (entity.isGroup()) {
            entity.name = entity.members.stream()
                    .map(member -> member.name)
                    .collect(Collectors.joining(" " + scene.vocabulary.joiner + " "));
            return;
        }
        for (Found found : entity.mentions) {
            String phrase = words.span(found.first(), found.end()).of(words.text());
            if (found.kind().equals("nominal") && phrase.length() > entity.name.length()) {
                entity.name = phrase;
            }
        }
    }

    private static List<Event> events(List<Entity> entities, List<Expression> expressions) {
        List<Event> events = new ArrayList<>();
        for (Entity entity : entities) {
            for (Found found : entity.mentions) {
                events.add(new Event(found.end() - 1, found.first(), new Named(entity, found), null));
            }
        }
        expressions.forEach(e -> events.add(new Event(e.head(), e.first(), null, e)));
        events.sort(Comparator.comparingInt(Event::head).thenComparingInt(Event::first));
        return events;
    }

    private void name(Entity entity, Found found) {
        int head = scene.headOf(found.first(), found.end());
        Entity apposed = words.relation(head).equals("appos") ? scene.entityAt(words.head(head)) : null;
        apposed = apposed == null && words.mark(found.end()) == ',' ? scene.nounBefore(found.first()) : apposed;
        if (apposed != null && isSame(apposed, entity)) {
            entity.mentions.addAll(0, apposed.mentions);
            apposed.mentions.forEach(m -> scene.set(m.first(), m.end(), entity));
            discourse.forget(apposed);
            apposed.mentions.clear();
            entity.nouns.addAll(apposed.nouns);
            entity.offices.addAll(apposed.nouns);
            entity.titleWords.addAll(apposed.nouns);
        }
        // "the Voss" is a family, a house or a prize.
        if (!entity.isPerson() || !scene.vocabulary.grammar.isDefiniteArticle(words, found.first() - 1)) {
            mention(entity, found, head);
        }
        if (words.relation(head).equals("conj") && words.head(head) >= 0) {
            join(scene.entityAt(words.head(head)), entity, found, words.head(head));
        }
    }

    /** "Voss and Holm", to which a third may come. */
    private void join(@Nullable Entity first, Entity entity, Found found, int head) {
        if (first == null || first == entity || !first.isNamed() || first.last == null) {
            return;
        }
        Entity group = groups.get(head);
        if (group == null) {
            group = new Entity("");
            group.members.add(first);
            groups.put(head, group);
        } else {
            group.mentions.clear();
        }
        group.members.add(entity);
        if (!isLast(found.first())) {
            // "Voss, of Mill Lane, Tarn"
            return;
        }
        int begin = head;
        while (scene.entityAt(begin - 1) == first) {
            begin--;
        }
        boolean person = group.members.stream().allMatch(Entity::isPerson);
        group.noun = new Expression(begin, head + 1, null, Determiner.NONE, person, true, (char) 0);
        group.add(new Found(begin, found.end(), "nominal", ""), "");
        group.last = null;
        discourse.mention(group, scene.place(begin, found.end(), head, "nominal"));
    }

    /** Whether a name is the last one of several: "and the Harbour Board". */
    private boolean isLast(int name) {
        Grammar grammar = scene.vocabulary.grammar;
        int before = grammar.isDefiniteArticle(words, name - 1) ? name - 2 : name - 1;
        return grammar.isCoordinator(words, before);
    }

    /** "The mayor, Mara Voss,", "its owner, Blue Line,". */
    private boolean isSame(Entity noun, Entity named) {
        Expression phrase = noun.noun;
        return phrase != null
                && !phrase.plural()
                && (phrase.person() == named.isPerson() || words.is(phrase.head(), scene.vocabulary.partyKinds));
    }

    /** The entity that the expression is the first to speak of, null where there is none. */
    private @Nullable Entity expression(Expression expression) {
        Entity entity = chooser.choose(expression, candidates.of(expression));
        boolean fresh = entity == null && expression.isNoun();
        Found found = new Found(expression.first(), expression.end(), expression.isNoun() ? "nominal" : "pronoun", "");
        if (fresh) {
            entity = new Entity("");
            entity.noun = expression;
            entity.gender = expression.gender();
        }
        if (entity != null) {
            entity.add(found, "");
            if (expression.isNoun()) {
                entity.nouns.add(words.lower(expression.head()));
            }
            if (expression.isNoun() && entity.gender == 0) {
                entity.gender = expression.gender();
            } else {
                entity.guess(expression.gender());
            }
            mention(entity, found, expression.head());
        }
        return fresh ? entity : null;
    }

    private void mention(Entity entity, Found found, int head) {
        // The owner in "the minister's wife" keeps its words.
        for (int i = found.first(); i < found.end(); i++) {
            if (scene.entityAt(i) == null || i == head) {
                scene.set(i, i + 1, entity);
            }
        }
        discourse.mention(entity, scene.place(found.first(), found.end(), head, found.kind()));
    }
}
