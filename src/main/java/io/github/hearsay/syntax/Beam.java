package io.github.hearsay.syntax;

import java.util.Arrays;

/** Searches for the best sequence of actions, several at a time; its states are reused, so it is for one thread. */
final class Beam {

    private final int width;
    private final float reach;
    private final StateScores scorer;
    private final float[] scores = new float[ParserState.ACTIONS];
    private ParserState[] states;
    private ParserState[] spare;
    private int size;
    private final float[] candidateScores;
    private final int[] candidates;
    private final int[] successors;
    private int found;

    /**
     * @param width how many states are kept at most
     * @param reach states whose score is lower than the best one's by more than this are not kept
     */
    Beam(int width, float reach, StateScores scorer) {
        this.width = width;
        this.reach = reach;
        this.scorer = scorer;
        states = new ParserState[width];
        spare = new ParserState[width];
        Arrays.setAll(states, i -> new ParserState());
        Arrays.setAll(spare, i -> new ParserState());
        candidateScores = new float[width];
        candidates = new int[width];
        successors = new int[width];
    }

    void start(ParserWords words) {
        scorer.start(words);
        states[0].start(words.size());
        size = 1;
    }

    int size() {
        return size;
    }

    ParserState state(int index) {
        return states[index];
    }

    /** Takes the next step with each state, and keeps the best ones, best first. */
    void step() {
        found = 0;
        for (int k = 0; k < size; k++) {
            scorer.score(states[k], scores);
            for (int action = 0; action < ParserState.ACTIONS; action++) {
                if (states[k].permits(action)) {
                    propose(states[k].score + scores[action], k * ParserState.ACTIONS + action);
                }
            }
        }
        while (candidateScores[found - 1] < candidateScores[0] - reach) {
            found--;
        }
        advance();
    }

    /** Makes the states of the candidates; the last successor of a state takes it over instead of copying it. */
    private void advance() {
        Arrays.fill(successors, 0);
        for (int i = 0; i < found; i++) {
            successors[candidates[i] / ParserState.ACTIONS]++;
        }
        for (int i = 0; i < found; i++) {
            int from = candidates[i] / ParserState.ACTIONS;
            if (--successors[from] == 0) {
                ParserState free = spare[i];
                spare[i] = states[from];
                states[from] = free;
            } else {
                spare[i].copy(states[from]);
            }
            spare[i].apply(candidates[i] % ParserState.ACTIONS);
            spare[i].score = candidateScores[i];
        }
        ParserState[] old = states;
        states = spare;
        spare = old;
        size = found;
    }

    private void propose(float score, int candidate) {
        int i = found;
        if (found == width) {
            if (score <= candidateScores[width - 1]) {
                return;
            }
            i--;
        } else {
            found++;
        }
        while (i > 0 && candidateScores[i - 1] < score) {
            candidateScores[i] = candidateScores[i - 1];
            candidates[i] = candidates[i - 1];
            i--;
        }
        candidateScores[i] = score;
        candidates[i] = candidate;
    }
}
