package io.github.hearsay.syntax;

import io.github.hearsay.learning.AveragedWeights;
import io.github.hearsay.learning.PackedWeights;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;

/**
 * Learns the actions of a parser with the search that will be used: where the right actions fall out of the beam, they are
 * learned against the wrong ones that beat them most (max-violation, Huang, Fayong, Guo 2012).
 */
final class ParserTrainer {

    private final AveragedWeights weights;
    private final Beam beam;
    private final ParserState gold = new ParserState();
    private final ParserFeatures extractor = new ParserFeatures();
    private final int[] features = new int[ParserFeatures.COUNT];
    private final float[] scores = new float[ParserState.ACTIONS];

    ParserTrainer(int width, int bits) {
        weights = new AveragedWeights(ParserState.ACTIONS, bits);
        beam = new Beam(width, (f, s) -> weights.score(f, ParserFeatures.COUNT, s));
    }

    /** A sentence with its tags, and the head of each word, counted from 1, which form a projective tree. */
    record Example(Sample sample, int[] tags, int[] heads) {}

    PackedWeights train(List<Example> examples, WordTable table, int epochs, long seed, IntConsumer mistakes) {
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(seed);
        ParserWords words = new ParserWords();
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            int wrong = 0;
            for (Example example : order) {
                example.sample().fill(table);
                words.fill(table, example.tags(), 0);
                wrong += learn(words, example.heads()) ? 1 : 0;
                weights.step();
            }
            mistakes.accept(wrong);
        }
        return weights.pack();
    }

    private boolean learn(ParserWords words, int[] heads) {
        int steps = 2 * words.size();
        byte[] right = new byte[steps];
        byte[] worst = new byte[0];
        float violation = 0;
        gold.start(words.size());
        beam.start(words);
        for (int step = 0; step < steps; step++) {
            int action = Oracle.next(gold, heads);
            right[step] = (byte) action;
            extractor.fill(words, gold, features);
            weights.score(features, ParserFeatures.COUNT, scores);
            gold.score += scores[action];
            gold.apply(action);
            beam.step(words);
            boolean ends = step == steps - 1 && !sameActions(beam.best(), right);
            float by = beam.best().score - gold.score;
            if ((by > violation || (ends && worst.length == 0)) && !sameActions(beam.best(), right)) {
                violation = by;
                worst = java.util.Arrays.copyOf(beam.best().actions, step + 1);
            }
        }
        if (worst.length > 0) {
            update(words, right, worst);
        }
        return worst.length > 0;
    }

    private static boolean sameActions(ParserState state, byte[] actions) {
        return java.util.Arrays.equals(state.actions, 0, state.steps, actions, 0, state.steps);
    }

    /** Learns from where the two sequences part. */
    private void update(ParserWords words, byte[] right, byte[] wrong) {
        int first = java.util.Arrays.mismatch(right, 0, wrong.length, wrong, 0, wrong.length);
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
