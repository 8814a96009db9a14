package io.github.hearsay.syntax;

/** Finds the trees that one direction's actions like best; reuses its buffers, so it is for one thread. */
final class TreeSearch {

    private final Beam beam;
    private final Beam.Scorer scorer;
    private final ParserState state = new ParserState();
    private final ParserFeatures extractor = new ParserFeatures();
    private final int[] features = new int[ParserFeatures.COUNT];
    private final float[] scores = new float[ParserState.ACTIONS];

    TreeSearch(int width, float reach, Beam.Scorer scorer) {
        this.scorer = scorer;
        beam = new Beam(width, reach, scorer);
    }

    /** Searches trees for a sentence. */
    void search(ParserWords words) {
        beam.start(words);
        for (int step = 2 * words.size(); step > 0; step--) {
            beam.step(words);
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

    /** The score of the actions that build a given tree. */
    float score(ParserWords words, int[] heads) {
        state.start(words.size());
        float score = 0;
        for (int step = 2 * words.size(); step > 0; step--) {
            int action = Oracle.next(state, heads, words.size());
            extractor.fill(words, state, features);
            scorer.score(features, scores);
            score += scores[action];
            state.apply(action);
        }
        return score;
    }
}
