package io.github.hearsay.syntax;

import io.github.hearsay.learning.AveragedWeights;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Learns to label the arcs of the trees of a treebank. */
final class LabelerTrainer {

    private static final float MARGIN = 80;
    /** The share of words that are not known in training. */
    private static final float FORGOTTEN = 0.03f;

    private static final int BITS = 17;

    private final List<String> labels;
    private final AveragedWeights weights;
    private final float[] scores;

    LabelerTrainer(List<ParserExample> examples) {
        TreeSet<String> found = new TreeSet<>();
        examples.forEach(e -> e.sample().words().forEach(word -> found.add(word.relation())));
        labels = List.copyOf(found);
        weights = new AveragedWeights(labels.size(), BITS);
        scores = new float[labels.size()];
    }

    AveragedWeights train(List<ParserExample> examples, WordTable table, int epochs, long seed) {
        List<ParserExample> order = new ArrayList<>(examples);
        Random random = new Random(seed);
        ParserWords words = new ParserWords();
        LabelledTree tree = new LabelledTree();
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (ParserExample example : order) {
                example.sample().fill(table);
                table.forget(FORGOTTEN, random);
                words.fill(table, example.tags(), 0);
                tree.fill(example.heads(), table.size());
                Labeler.walk(words, tree, (word, features) -> learn(example, word, features));
                weights.step();
            }
        }
        return weights;
    }

    List<String> labels() {
        return labels;
    }

    private int learn(ParserExample example, int word, int[] features) {
        int gold = labels.indexOf(example.sample().words().get(word - 1).relation());
        weights.score(features, features.length, scores);
        int guess = best(scores);
        scores[gold] -= MARGIN;
        int rival = best(scores);
        if (rival != gold) {
            weights.update(features, features.length, gold, 1);
            weights.update(features, features.length, rival, -1);
        }
        return guess;
    }

    private static int best(float[] scores) {
        int best = 0;
        for (int y = 1; y < scores.length; y++) {
            best = scores[y] > scores[best] ? y : best;
        }
        return best;
    }
}
