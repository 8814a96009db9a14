package io.github.hearsay.syntax;

/** Finds the trees that one direction's actions like best; reuses its buffers, so it is for one thread. */
final class TreeSearch {

    private final Beam beam;
    private final StateScores scorer;
    private final ParserState state = new ParserState();
    private ParserWords words = new ParserWords();
    private final float[] scores = new float[ParserState.ACTIONS];

    TreeSearch(int width, float reach, StateScores.Scorer weights) {
        scorer = new StateScores(weights);
        beam = new Beam(width, reach, scorer);
    }

    /** Searches trees for a sentence. */
    void search(ParserWords sentence) {
        words = sentence;
        beam.start(words);
        for (int step = 2 * words.size(); step > 0; step--) {
            beam.step();
        }
    }

    /** How many trees were found. */
    int size() {
        return beam.size();
    }

    /** The heads of a tree, the best tree first. */
    int[] heads(int tree) {
        return beam.state(tree).head;
    }

    float score(int tree) {
        return beam.state(tree).score;
    }

    /** The score of the actions that build a given tree of the sentence last searched. */
    float score(int[] heads) {
        int size = words.size();
        state.start(size);
        float score = 0;
        for (int step = 2 * size; step > 0; step--) {
            int action = Oracle.next(state, heads, size);
            scorer.score(state, scores);
            score += scores[action];
            state.apply(action);
        }
        return score;
    }
}
