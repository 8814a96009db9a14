package io.github.hearsay.syntax;

import io.github.hearsay.learning.AveragedWeights;
import io.github.hearsay.learning.IntTable;
import io.github.hearsay.learning.WordKnowledge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Learns a {@link Tagger} from treebanks, on its own guesses of the tags on the left. */
final class TaggerTrainer {

    private static final float FORGOTTEN = 0.08f;
    private static final int BITS = 17;
    /** The right tag shall win by so much. */
    private static final float MARGIN = 30;

    private static final int LEAST_TAG_COUNT = 3;

    private final List<Sample> samples;
    private final IntTable clusters;
    private final WordKnowledge wide;
    private final TagSet tags;
    private Vocabulary vocabulary;

    TaggerTrainer(List<Sample> samples, IntTable clusters, WordKnowledge wide) {
        this.wide = wide;
        vocabulary = new Vocabulary(empty(), empty(), empty(), wide);
        this.samples = samples;
        this.clusters = clusters;
        tags = tagSet(samples);
    }

    private static IntTable empty() {
        return new IntTable(Map.of());
    }

    /** The pairs of tags that occur more than once or twice, in a fixed order. */
    private static TagSet tagSet(List<Sample> samples) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Sample sample : samples) {
            for (TreebankWord word : sample.words()) {
                counts.merge(word.upos() + "\t" + word.xpos(), 1, Integer::sum);
            }
        }
        List<String> pairs = counts.entrySet().stream()
                .filter(e -> e.getValue() >= LEAST_TAG_COUNT)
                .map(Map.Entry::getKey)
                .toList();
        List<String> kept = pairs.isEmpty() ? List.copyOf(counts.keySet()) : pairs;
        return new TagSet(
                kept.stream().map(p -> p.substring(0, p.indexOf('\t'))).toList(),
                kept.stream().map(p -> p.substring(p.indexOf('\t') + 1)).toList());
    }

    Tagger train(int epochs, long seed) {
        vocabulary = vocabulary();
        return new Tagger(tags, vocabulary, train(epochs, new Random(seed)).pack());
    }

    private AveragedWeights train(int epochs, Random random) {
        AveragedWeights weights = new AveragedWeights(tags.size(), BITS);
        List<Sample> order = new ArrayList<>(samples);
        WordTable words = new WordTable(vocabulary);
        float[] scores = new float[tags.size()];
        int[] features = new int[TagFeatures.COUNT];
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (Sample sample : order) {
                sample.fill(words);
                words.forget(FORGOTTEN, random);
                learn(sample, words, weights, features, scores);
                weights.step();
            }
        }
        return weights;
    }

    private Vocabulary vocabulary() {
        VocabularyTrainer trainer = new VocabularyTrainer();
        WordTable words = new WordTable(vocabulary);
        for (Sample sample : samples) {
            sample.fill(words);
            for (int i = 0; i < words.size(); i++) {
                int tag = gold(sample, i);
                if (tag >= 0) {
                    trainer.add(words.lower[i + WordTable.MARGIN], tag);
                }
            }
        }
        return trainer.build(clusters, wide);
    }

    private int gold(Sample sample, int i) {
        TreebankWord word = sample.words().get(i);
        return tags.indexOf(word.upos(), word.xpos());
    }

    private void learn(Sample sample, WordTable words, AveragedWeights weights, int[] features, float[] scores) {
        int last = -1;
        int beforeLast = -1;
        for (int i = 0; i < words.size(); i++) {
            int tag = vocabulary.sole(words.kind[i + WordTable.MARGIN]);
            if (tag < 0) {
                TagFeatures.fill(words, i + WordTable.MARGIN, last, beforeLast, features);
                weights.score(features, TagFeatures.COUNT, scores);
                tag = best(scores);
                int gold = gold(sample, i);
                if (gold >= 0) {
                    scores[gold] -= MARGIN;
                    int rival = best(scores);
                    if (rival != gold) {
                        weights.update(features, TagFeatures.COUNT, gold, 1);
                        weights.update(features, TagFeatures.COUNT, rival, -1);
                    }
                }
            }
            beforeLast = last;
            last = tag;
        }
    }

    private static int best(float[] scores) {
        int best = 0;
        for (int y = 1; y < scores.length; y++) {
            best = scores[y] > scores[best] ? y : best;
        }
        return best;
    }
}
