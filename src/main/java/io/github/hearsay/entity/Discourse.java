package io.github.hearsay.entity;

import java.util.ArrayList;
import java.util.List;

/** The entities that the text has lately spoken of, those mentioned last first: what an expression may refer to. */
final class Discourse {

    private static final int MOST_NAMED = 50;
    private static final int MOST_UNNAMED = 30;

    private final List<Entity> named = new ArrayList<>();
    private final List<Entity> unnamed = new ArrayList<>();

    void mention(Entity entity, Place place) {
        entity.mentionedAt(place);
        List<Entity> list = entity.isNamed() ? named : unnamed;
        list.remove(entity);
        list.add(0, entity);
        if (list.size() > (entity.isNamed() ? MOST_NAMED : MOST_UNNAMED)) {
            list.remove(list.size() - 1);
        }
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
