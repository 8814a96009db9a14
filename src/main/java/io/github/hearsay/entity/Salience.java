package io.github.hearsay.entity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which persons the text is about at a place: each mention weighs by its role, of several in a sentence the heaviest, and
 * half as much a sentence later (after Lappin and Leass 1994).
 */
final class Salience {

    private static final double DECAY = 0.6;

    private final Map<Entity, Level> levels = new LinkedHashMap<>();

    /** What sentences before this one left, and the heaviest mention in it. */
    private record Level(double earlier, double here, int sentence) {

        double at(int later) {
            return later == sentence ? earlier + here : (earlier + here) * Math.pow(DECAY, later - sentence);
        }
    }

    void mention(Entity entity, Role role, int sentence) {
        Level level = levels.get(entity);
        if (level == null) {
            levels.put(entity, new Level(0, role.weight, sentence));
        } else if (level.sentence() == sentence) {
            levels.put(entity, new Level(level.earlier(), Math.max(level.here(), role.weight), sentence));
        } else {
            levels.put(entity, new Level(level.at(sentence), role.weight, sentence));
        }
    }

    double of(Entity entity, int sentence) {
        Level level = levels.get(entity);
        return level == null ? 0 : level.at(sentence);
    }

    Set<Entity> entities() {
        return levels.keySet();
    }
}
