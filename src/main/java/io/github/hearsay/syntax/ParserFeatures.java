package io.github.hearsay.syntax;

import static io.github.hearsay.syntax.FeatureHash.mix;

/** The features by which the parser acts: Zhang and Nivre's (2011) with word clusters, without labels. */
final class ParserFeatures {

    /** How many features come of the top of the stack and the next word alone. */
    static final int PAIR = 48;

    /** How many features come of the arcs and of the rest of the stack. */
    static final int STRUCTURE = 34;

    /** How many features a state has. */
    static final int COUNT = PAIR + STRUCTURE;

    private int[] f = new int[COUNT];
    private int at;
    private ParserWords w = new ParserWords();

    /** Fills in all features of a state. */
    void fill(ParserWords words, ParserState state, int[] features) {
        w = words;
        f = features;
        at = 0;
        pair(state);
        structure(state);
    }

    /** Fills in those that come of the top of the stack and the next word alone. */
    void pair(ParserWords words, ParserState state, int[] features) {
        w = words;
        f = features;
        at = 0;
        pair(state);
    }

    /** Fills in the others. */
    void structure(ParserWords words, ParserState state, int[] features) {
        w = words;
        f = features;
        at = 0;
        structure(state);
    }

    private void pair(ParserState state) {
        int from = at;
        int s = state.top();
        int n = state.next();
        int headless = state.isHeadless() ? 1 : 0;
        singles(s, n, headless);
        pairs(s, n, headless);
        distances(s, n);
        between(s, n);
        classes(s, n, headless);
        check(at - from, PAIR);
    }

    private void structure(ParserState state) {
        int from = at;
        int s = state.top();
        int n = state.next();
        int head = state.head[s];
        valency(s, n, state);
        upwards(s, n, head, head == 0 ? 0 : state.head[head]);
        children(s, n, state);
        stack(s, n, state);
        classesOfOthers(s, n, head, state);
        check(at - from, STRUCTURE);
    }

    private static void check(int count, int expected) {
        if (count != expected) {
            throw new IllegalStateException("there are " + count + " features");
        }
    }

    private static int distance(int d) {
        return d < 6 ? d : d < 11 ? 6 : 7;
    }

    private void singles(int s, int n, int headless) {
        add(1, w.word[s], w.tag[s]);
        add(2, w.word[s], headless);
        add(3, w.tag[s], headless);
        add(4, w.word[n], w.tag[n]);
        add(5, w.word[n]);
        add(6, w.tag[n]);
        for (int k = 1; k <= 2; k++) {
            int m = Math.min(n + k, w.root() + 2);
            add(6 + k, w.word[m], w.tag[m]);
            add(8 + k, w.word[m]);
            add(10 + k, w.tag[m]);
            add(12 + k, w.cluster[m]);
        }
        add(15, w.cluster[s], headless);
        add(16, w.cluster[n]);
        add(17, w.suffix[s], w.suffix[n]);
        add(18, w.shape[s], w.shape[n]);
    }

    private void pairs(int s, int n, int headless) {
        int n1 = Math.min(n + 1, w.root() + 2);
        int n2 = Math.min(n + 2, w.root() + 2);
        int sp = mix(w.word[s], w.tag[s]);
        add(23, sp, w.tag[n]);
        add(25, w.word[s], w.word[n]);
        add(26, mix(w.tag[s], headless), w.tag[n]);
        add(27, w.tag[n], w.tag[n1]);
        add(28, w.cluster[s], w.cluster[n]);
        add(29, w.cluster[s], w.tag[n]);
        add(31, mix(w.coarse[s], w.tag[s]), mix(w.coarse[n], w.tag[n]));
        add(32, w.word[s], w.cluster[n]);
        add(34, mix(w.tag[n], w.tag[n1]), w.tag[n2]);
        add(35, mix(w.tag[s], w.tag[n]), w.tag[n1]);
        add(37, mix(w.word[s], w.tag[n]), w.tag[n1]);
        add(39, mix(mix(w.tag[s], w.tag[n]), w.tag[n1]), w.tag[n2]);
        add(40, mix(w.coarse[s], w.coarse[n]), w.coarse[n1]);
    }

    private void distances(int s, int n) {
        int d = s == 0 ? 0 : distance(n - s);
        add(46, w.tag[s], d);
        add(48, w.tag[n], d);
        add(50, mix(w.tag[s], w.tag[n]), d);
    }

    private void between(int s, int n) {
        int d = s == 0 ? 0 : distance(n - s);
        int between = s == 0 ? 0 : Math.min(n - 1, s + 1);
        add(105, mix(w.tag[s], w.tag[n]), mix(w.tag[between], w.tag[n - 1]));
        add(106, mix(w.word[n - 1], w.tag[s]), w.tag[n]);
        add(108, mix(w.tag[s], w.tag[n]), mix(w.tag[Math.max(0, s - 1)], w.tag[n - 1]));
        add(109, mix(w.tag[s], w.tag[n]), mix(w.tag[between], d));
    }

    private void valency(int s, int n, ParserState state) {
        int right = Math.min(state.rights[s], 4);
        int left = Math.min(state.lefts[s], 4);
        int nextLeft = Math.min(state.lefts[n], 4);
        add(52, w.tag[s], right);
        add(54, w.tag[s], left);
        add(55, w.word[n], nextLeft);
        add(57, mix(w.tag[s], w.tag[n]), mix(right, nextLeft));
    }

    private void upwards(int s, int n, int h, int hh) {
        add(60, w.word[h]);
        add(61, w.tag[h]);
        add(63, w.tag[hh], w.tag[s]);
        add(64, mix(w.tag[h], w.tag[s]), w.tag[n]);
        add(65, mix(w.tag[s], w.tag[h]), w.tag[hh]);
        add(69, mix(w.word[h], w.word[s]), w.tag[n]);
        add(70, mix(w.coarse[h], w.coarse[s]), w.coarse[n]);
        add(71, w.word[h], w.word[n]);
        add(72, mix(w.tag[h], distance(Math.max(0, n - h))), w.tag[n]);
    }

    private void children(int s, int n, ParserState state) {
        int l = state.left[s];
        int r = state.right[s];
        int nl = state.left[n];
        int both = mix(w.tag[s], w.tag[n]);
        add(75, w.word[l], w.tag[s]);
        add(76, w.tag[l], w.tag[s]);
        add(77, w.word[r], w.tag[s]);
        add(78, w.tag[r], w.tag[s]);
        add(79, w.word[nl], w.tag[n]);
        add(80, w.tag[nl], w.tag[n]);
        add(81, both, w.tag[l]);
        add(83, both, w.tag[nl]);
        add(84, both, w.word[r]);
        add(85, both, w.word[nl]);
        add(87, mix(w.tag[s], w.tag[l]), w.tag[state.secondLeft[s]]);
        add(88, mix(w.tag[s], w.tag[r]), w.tag[state.secondRight[s]]);
        add(89, mix(w.tag[n], w.tag[nl]), w.tag[state.secondLeft[n]]);
        add(93, mix(both, w.tag[r]), w.tag[nl]);
        add(94, w.word[state.secondRight[s]], w.tag[s]);
    }

    private void stack(int s, int n, ParserState state) {
        int second = state.second();
        add(100, w.tag[second], w.tag[s]);
        add(101, mix(w.tag[second], w.tag[s]), w.tag[n]);
        add(102, w.word[second], w.tag[n]);
        add(107, Math.min(state.depth(), 5), w.tag[n]);
    }

    /** What large texts say of the words. */
    private void classes(int s, int n, int headless) {
        int n1 = Math.min(n + 1, w.root() + 2);
        add(120, w.news[s], headless);
        add(122, w.news[n1]);
        add(123, w.talk[s], headless);
        add(126, w.news[s], w.news[n]);
        add(128, w.news[s], w.tag[n]);
        add(129, w.tag[s], w.news[n]);
        add(130, w.talk[s], w.tag[n]);
        add(132, mix(w.news[s] >> 4, w.tag[s]), mix(w.news[n] >> 4, w.tag[n]));
        add(133, mix(w.talk[s] >> 4, w.tag[s]), mix(w.talk[n] >> 4, w.tag[n]));
        add(136, mix(w.news[s], w.tag[n]), w.tag[n1]);
    }

    private void classesOfOthers(int s, int n, int h, ParserState state) {
        int nl = state.left[n];
        add(140, mix(w.tag[s], w.tag[n]), w.news[nl]);
        add(141, w.news[h], w.news[n]);
    }

    private void add(int template, int value) {
        add(template, value, 0);
    }

    private void add(int template, int first, int second) {
        f[at++] = FeatureHash.of(template, first, second);
    }
}
