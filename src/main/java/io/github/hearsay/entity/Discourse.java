package io.github.hearsay.entity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** The entities that the text has lately spoken of, those mentioned last first: what an expression may refer to. */
final class Discourse {

    private static final int MOST_NAMED = 50;
    private static final int MOST_UNNAMED = 30;
    private static final int MOST_AHEAD = 8;

    private final List<Entity> named = new ArrayList<>();
    private final List<Entity> unnamed = new ArrayList<>();
    /** The names of the document that were not read yet, in text order. */
    private final ArrayDeque<Upcoming> ahead = new ArrayDeque<>();

    void mention(Entity entity, Place place) {
        entity.mentionedAt(place);
        List<Entity> list = entity.isNamed() ? named : unnamed;
        list.remove(entity);
        list.add(0, entity);
        if (list.size() > (entity.isNamed() ? MOST_NAMED : MOST_UNNAMED)) {
            list.remove(list.size() - 1);
        }
    }

    /**
     * A name that was not read yet.
     *
     * @param place of its mention
     */
    record Upcoming(Entity entity, Place place) {}

    /** Tells of a name, in text order, before anything is read. */
    void expect(Entity entity, Place place) {
        ahead.add(new Upcoming(entity, place));
    }

    /** The names behind a word up to the end of its sentence. */
    List<Upcoming> ahead(int word, int sentence) {
        while (!ahead.isEmpty() && ahead.element().place().head() <= word) {
            ahead.remove();
        }
        List<Upcoming> near = new ArrayList<>();
        for (Upcoming name : ahead) {
            if (name.place().sentence() != sentence || near.size() == MOST_AHEAD) {
                break;
            }
            near.add(name);
        }
        return near;
    }

    void forget(Entity entity) {
        named.remove(entity);
        unnamed.remove(entity);
    }

    /** Named before unnamed. */
    List<List<Entity>> entities() {
        return List.of(named, unnamed);
    }
}
