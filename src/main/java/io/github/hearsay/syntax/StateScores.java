package io.github.hearsay.syntax;

import java.util.Arrays;

/**
 * Scores the actions in the states of one sentence. States that look at the same two words share what those words give,
 * which is computed once. Reused from sentence to sentence, for one thread.
 */
final class StateScores {

    /** Sums the weights of the first {@code count} features, action by action. */
    @FunctionalInterface
    interface Scorer {
        void score(int[] features, int count, float[] scores);
    }

    private static final int BITS = 10;

    private final Scorer scorer;
    private final ParserFeatures extractor = new ParserFeatures();
    private final int[] pair = new int[ParserFeatures.PAIR];
    private final int[] structure = new int[ParserFeatures.STRUCTURE];
    private final float[] sums = new float[ParserState.ACTIONS];
    private final int[] keys = new int[1 << BITS];
    private final float[] known = new float[ParserState.ACTIONS << BITS];
    private ParserWords words = new ParserWords();

    StateScores(Scorer scorer) {
        this.scorer = scorer;
    }

    /** Begins a sentence. */
    void start(ParserWords sentence) {
        words = sentence;
        Arrays.fill(keys, 0);
    }

    /** Sets the score of each action in a state. */
    void score(ParserState state, float[] scores) {
        extractor.structure(words, state, structure);
        scorer.score(structure, structure.length, scores);
        int at = pair(state);
        for (int action = 0; action < ParserState.ACTIONS; action++) {
            scores[action] += known[at + action];
        }
    }

    /** Where the scores of the two words that a state looks at are. */
    private int pair(ParserState state) {
        int headless = state.isHeadless() ? 1 : 0;
        int key = 1 + headless + 2 * (state.top() * (words.root() + 1) + state.next());
        int slot = (key * 0x9e3779b1) >>> (Integer.SIZE - BITS);
        int at = slot * ParserState.ACTIONS;
        if (keys[slot] != key) {
            extractor.pair(words, state, pair);
            scorer.score(pair, pair.length, sums);
            System.arraycopy(sums, 0, known, at, sums.length);
            keys[slot] = key;
        }
        return at;
    }
}
