package io.github.hearsay.syntax;

import io.github.hearsay.learning.AveragedWeights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Learns the actions of a parser with the search that will be used: where the right actions fall out of the beam, they are
 * learned against the wrong ones that beat them most (max-violation, Huang, Fayong, Guo 2012).
 */
final class ParserTrainer {

    /** The right actions shall win by so much. */
    private static final float MARGIN = 150;

    /** The share of words that are not known in training, as many words of other texts will be. */
    private static final float FORGOTTEN = 0.1f;

    private final AveragedWeights weights;
    private final Beam beam;
    private final ParserState gold = new ParserState();
    private final ParserFeatures extractor = new ParserFeatures();
    private final int[] features = new int[ParserFeatures.COUNT];
    private final StateScores scorer;
    private final float[] scores = new float[ParserState.ACTIONS];

    ParserTrainer(int width, int bits) {
        weights = new AveragedWeights(ParserState.ACTIONS, bits);
        scorer = new StateScores(weights::score);
        beam = new Beam(width, Float.POSITIVE_INFINITY, scorer);
    }

    AveragedWeights train(List<ParserExample> examples, WordTable table, int epochs, long seed, IntConsumer mistakes) {
        List<ParserExample> order = new ArrayList<>(examples);
        Random random = new Random(seed);
        ParserWords words = new ParserWords();
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            int wrong = 0;
            for (ParserExample example : order) {
                example.sample().fill(table);
                table.forget(FORGOTTEN, random);
                words.fill(table, example.tags(), 0);
                wrong += learn(words, example.heads()) ? 1 : 0;
                weights.step();
            }
            mistakes.accept(wrong);
        }
        return weights;
    }

    private boolean learn(ParserWords words, int[] heads) {
        int steps = 2 * words.size();
        byte[] right = new byte[steps];
        byte[] worst = new byte[0];
        float violation = -MARGIN;
        gold.start(words.size());
        beam.start(words);
        for (int step = 0; step < steps; step++) {
            int action = Oracle.next(gold, heads, words.size());
            right[step] = (byte) action;
            scorer.score(gold, scores);
            gold.score += scores[action];
            gold.apply(action);
            beam.step();
            ParserState rival = rival(right);
            if (rival != null && rival.score - gold.score > violation) {
                violation = rival.score - gold.score;
                worst = Arrays.copyOf(rival.actions, step + 1);
            }
        }
        if (worst.length > 0) {
            update(words, right, worst);
        }
        return worst.length > 0;
    }

    /** The best state that is not the right one. */
    private @Nullable ParserState rival(byte[] right) {
        for (int k = 0; k < Math.min(2, beam.size()); k++) {
            if (!sameActions(beam.state(k), right)) {
                return beam.state(k);
            }
        }
        return null;
    }

    private static boolean sameActions(ParserState state, byte[] actions) {
        return Arrays.equals(state.actions, 0, state.steps, actions, 0, state.steps);
    }

    /** Learns from where the two sequences part. */
    private void update(ParserWords words, byte[] right, byte[] wrong) {
        int first = Arrays.mismatch(right, 0, wrong.length, wrong, 0, wrong.length);
        replay(words, right, first, wrong.length, 1);
        replay(words, wrong, first, wrong.length, -1);
    }

    private void replay(ParserWords words, byte[] actions, int first, int behind, float by) {
        gold.start(words.size());
        for (int step = 0; step < behind; step++) {
            if (step >= first) {
                extractor.fill(words, gold, features);
                weights.update(features, ParserFeatures.COUNT, actions[step], by);
            }
            gold.apply(actions[step]);
        }
    }
}
