package io.github.hearsay.syntax;

import io.github.hearsay.learning.WeightRows;
import io.github.hearsay.text.Span;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/** Finds words by rules and sentences by a learned decision at every word; immutable. */
final class Segmenter {

    /** No sentence is longer, in words; a longer one is cut, so that no later step meets one without end. */
    static final int LONGEST_SENTENCE = 400;

    private final TokenLexicon lexicon;
    private final Vocabulary vocabulary;
    private final WeightRows weights;

    Segmenter(TokenLexicon lexicon, Learned learned) {
        this.lexicon = lexicon;
        vocabulary = learned.vocabulary();
        weights = learned.weights();
    }

    /** What a model file holds. */
    record Learned(Vocabulary vocabulary, WeightRows weights) {

        static Learned read(DataInput in) throws IOException {
            Learned learned = new Learned(Vocabulary.read(in), WeightRows.read(in));
            if (learned.weights.labels() != 2) {
                throw new IOException(learned.weights.labels() + " labels instead of 2");
            }
            return learned;
        }
    }

    /** Words and sentences of a text; no sentence crosses the paragraphs. */
    Segmentation segment(CharSequence text, List<Span> paragraphs) {
        Segmentation words = new Segmentation();
        Tokenizer tokenizer = new Tokenizer(text, lexicon, words);
        WordTable table = new WordTable(vocabulary);
        for (Span paragraph : paragraphs) {
            int from = words.size();
            tokenizer.tokenize(paragraph.begin(), paragraph.end());
            if (words.size() > from) {
                table.fill(text, words.begins(), words.ends(), from, words.size());
                decide(text, words, table, from);
            }
        }
        return words;
    }

    /** The words inside of sentences that are known, which do not overlap. */
    Segmentation words(CharSequence text, List<Span> sentences) {
        Segmentation words = new Segmentation();
        Tokenizer tokenizer = new Tokenizer(text, lexicon, words);
        int end = 0;
        for (Span sentence : sentences) {
            tokenizer.tokenize(Math.max(end, sentence.begin()), Math.min(text.length(), sentence.end()));
            end = Math.max(end, sentence.end());
        }
        return words;
    }

    private void decide(CharSequence text, Segmentation words, WordTable table, int from) {
        BoundaryScan scan = new BoundaryScan(text, lexicon, words, table, from);
        int[] features = new int[BoundaryFeatures.COUNT];
        int[] sums = new int[weights.labels()];
        words.beginSentence(from);
        while (scan.next()) {
            if (scan.mayBegin()) {
                scan.fill(features);
                weights.sum(features, 0, features.length, sums);
                if (sums[1] > sums[0]) {
                    scan.begin();
                }
            }
            if (scan.length() >= LONGEST_SENTENCE) {
                scan.begin();
            }
        }
    }

    void write(DataOutput out) throws IOException {
        vocabulary.write(out);
        weights.write(out);
    }
}
