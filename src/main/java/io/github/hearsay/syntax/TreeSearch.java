package io.github.hearsay.syntax;

/** Finds the tree that the actions of a parser like best; reuses its buffers, so it is for one thread. */
final class TreeSearch {

    private final Beam beam;

    TreeSearch(int width, float reach, StateScores.Scorer weights) {
        beam = new Beam(width, reach, new StateScores(weights));
    }

    /** Searches trees for a sentence. */
    void search(ParserWords words) {
        beam.start(words);
        for (int step = 2 * words.size(); step > 0; step--) {
            beam.step();
        }
    }

    /** The heads of the best tree. */
    int[] heads() {
        return beam.state(0).head;
    }
}
