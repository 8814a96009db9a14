package io.github.hearsay.syntax;

import io.github.hearsay.learning.AveragedWeights;
import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Learns where sentences begin, on the words that the rules find. */
final class SegmenterTrainer {

    private static final int BITS = 17;

    private final List<TreebankDocument> documents;
    private final TokenLexicon lexicon;
    private final Vocabulary vocabulary;
    private final AveragedWeights weights = new AveragedWeights(2, BITS);
    private final int[] features = new int[BoundaryFeatures.COUNT];
    private final float[] scores = new float[2];

    SegmenterTrainer(List<TreebankDocument> documents, TokenLexicon lexicon, Vocabulary vocabulary) {
        this.documents = documents;
        this.lexicon = lexicon;
        this.vocabulary = vocabulary;
    }

    Segmenter train(int epochs, long seed) {
        List<TreebankDocument> order = new ArrayList<>(documents);
        Random random = new Random(seed);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
        }
        return new Segmenter(lexicon, new Segmenter.Learned(vocabulary, weights.pack()));
    }

    private void learn(TreebankDocument document) {
        Set<Integer> gold = new HashSet<>();
        document.sentences().forEach(sentence -> gold.add(sentence.get(0).begin()));
        Segmentation words = new Segmentation();
        Tokenizer tokenizer = new Tokenizer(document.text(), lexicon, words);
        WordTable table = new WordTable(vocabulary);
        for (Span paragraph : document.paragraphs()) {
            int from = words.size();
            tokenizer.tokenize(paragraph.begin(), paragraph.end());
            if (words.size() > from) {
                table.fill(document.text(), words.begins(), words.ends(), from, words.size());
                learn(new BoundaryScan(document.text(), lexicon, words, table, from), words, gold);
            }
        }
    }

    private void learn(BoundaryScan scan, Segmentation words, Set<Integer> gold) {
        while (scan.next()) {
            int right = gold.contains(words.begin(scan.at())) ? 1 : 0;
            if (scan.mayBegin()) {
                scan.fill(features);
                weights.score(features, features.length, scores);
                int guess = scores[1] > scores[0] ? 1 : 0;
                if (guess != right) {
                    weights.update(features, features.length, right, 1);
                    weights.update(features, features.length, guess, -1);
                }
                weights.step();
            }
            if (right == 1) {
                scan.begin();
            }
        }
    }
}
