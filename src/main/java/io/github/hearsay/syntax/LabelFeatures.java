package io.github.hearsay.syntax;

import static io.github.hearsay.syntax.FeatureHash.mix;

/** The features by which an arc of a finished tree is labelled. */
final class LabelFeatures {

    static final int COUNT = 44;

    private final ParserWords w;
    private final int[] f;
    private int at;

    /**
     * Features of arcs of one sentence.
     *
     * @param features where they are filled in
     */
    LabelFeatures(ParserWords words, int[] features) {
        w = words;
        f = features;
    }

    /**
     * Fills in the features of the arc to a word.
     *
     * @param d the word, counted from 1
     * @param lastLabel label of the dependent before it of the same head, -1 for the first
     * @param labels which labels the dependents before it have, one bit each
     */
    void fill(LabelledTree tree, int d, int lastLabel, long labels) {
        at = 0;
        int h = tree.head[d];
        int direction = h > d ? 0 : 1;
        int distance = Math.min(Math.abs(h - d), 5) * 2 + direction;
        words(h, d, direction, distance);
        pairs(h, d, direction);
        neighbours(h, d, direction);
        children(tree, h, d, direction);
        above(tree, h, d, direction, lastLabel, (int) (labels ^ (labels >>> 32)));
        classes(h, d, direction, lastLabel);
        if (at != COUNT) {
            throw new IllegalStateException("there are " + at + " features");
        }
    }

    private void words(int h, int d, int direction, int distance) {
        add(1, w.word[d], direction);
        add(2, w.tag[d], distance);
        add(4, w.tag[h], distance);
        add(6, w.cluster[h], direction);
        add(7, w.suffix[d], direction);
        add(9, w.shape[d], w.tag[d]);
    }

    private void pairs(int h, int d, int direction) {
        add(11, mix(w.tag[h], direction), w.tag[d]);
        add(18, mix(w.word[d], w.tag[d]), mix(w.tag[h], direction));
    }

    private void neighbours(int h, int d, int direction) {
        int arc = mix(mix(w.tag[h], w.tag[d]), direction);
        add(20, arc, w.tag[d - 1]);
        add(21, arc, w.tag[d + 1]);
        add(22, arc, w.tag[Math.max(0, h - 1)]);
        add(23, arc, w.tag[h + 1]);
        add(25, w.word[d], w.word[d + 1]);
        add(28, w.tag[d - 1], w.tag[d + 1]);
        add(29, mix(w.word[d], w.tag[h]), w.tag[d + 1]);
    }

    private void children(LabelledTree t, int h, int d, int direction) {
        int arc = mix(mix(w.tag[h], w.tag[d]), direction);
        int first = t.first(d);
        add(30, arc, w.word[first]);
        add(31, arc, w.tag[first]);
        add(34, w.word[first], w.word[d]);
        add(35, mix(w.word[first], w.word[h]), w.tag[d]);
        add(36, w.word[first], w.cluster[d]);
        add(38, arc, Math.min(t.count[d], 4));
        add(39, mix(w.word[h], w.tag[d]), w.tag[first]);
        add(40, w.word[d], w.tag[first]);
        int second = t.following(first);
        add(41, arc, mix(w.tag[first], w.tag[second]));
        add(42, arc, mix(w.word[first], w.word[second]));
        int third = t.following(second);
        add(43, mix(arc, w.tag[first]), mix(w.tag[second], w.tag[third]));
        add(44, w.word[second], w.tag[d]);
        add(45, w.word[third], w.tag[d]);
    }

    private void above(LabelledTree t, int h, int d, int direction, int lastLabel, int labels) {
        int arc = mix(mix(w.tag[h], w.tag[d]), direction);
        int hh = t.head[h];
        add(46, arc, lastLabel);
        add(47, mix(w.tag[d], direction), labels);
        add(48, mix(w.word[h], direction), lastLabel);
        add(49, arc, labels);
        add(51, arc, w.tag[hh]);
        add(52, arc, t.label[h]);
        add(54, arc, w.word[hh]);
        int following = t.following(d);
        add(58, arc, w.tag[following]);
        int before = t.preceding(d);
        add(62, mix(w.tag[before], w.tag[following]), arc);
        add(65, mix(w.word[h], w.cluster[d]), lastLabel);
    }

    /** What large texts say of the words. */
    private void classes(int h, int d, int direction, int lastLabel) {
        add(70, w.news[d], direction);
        add(71, w.news[h], direction);
        add(72, w.talk[d], direction);
        add(73, w.talk[h], direction);
        add(76, mix(w.tag[h], direction), w.news[d]);
        add(84, mix(w.news[h], w.news[d]), lastLabel);
    }

    private void add(int template, int first, int second) {
        f[at++] = FeatureHash.of(template, first, second);
    }
}
