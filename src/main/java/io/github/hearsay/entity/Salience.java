package io.github.hearsay.entity;

/**
 * How much the text is about an entity at a place: each mention weighs by its role, of several in a sentence the heaviest,
 * and less with each sentence that follows (after Lappin and Leass 1994).
 */
final class Salience {

    private static final double DECAY = 0.6;

    private double earlier;
    private double here;
    private int sentence;

    void mention(Role role, int where) {
        if (where != sentence) {
            earlier = at(where);
            here = 0;
            sentence = where;
        }
        here = Math.max(here, role.weight);
    }

    double at(int where) {
        return where == sentence ? earlier + here : (earlier + here) * Math.pow(DECAY, where - sentence);
    }
}
