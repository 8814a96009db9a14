package io.github.hearsay.syntax;

import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Analyzes texts as the engines do, but without a CAS, for evaluation and programs without UIMA. For one thread. */
public final class SyntaxAnalyzer {

    private static final int LONGEST = 400;

    private final SyntaxModels models;
    private final TagFinder tagger;
    private final TreeFinder parser;

    public SyntaxAnalyzer(SyntaxModels models) {
        this.models = models;
        tagger = TagFinder.of(models.tagger, models.encoder);
        parser = TreeFinder.of(models.parser, models.encoder, LONGEST);
    }

    /** The sentences of a text; none crosses a paragraph. */
    public List<List<TreebankWord>> analyze(String text, List<Span> paragraphs) {
        return sentences(text, models.segmenter.segment(text, paragraphs), paragraphs);
    }

    /** The sentences of a document with the words that it says it has, of which nothing else is believed. */
    public List<List<TreebankWord>> analyzeWords(TreebankDocument document) {
        Segmentation words = new Segmentation();
        for (List<TreebankWord> gold : document.sentences()) {
            words.beginSentence(words.size());
            for (TreebankWord word : gold) {
                if (word.joined()) {
                    words.join(word.begin(), word.end());
                } else {
                    words.add(word.begin(), word.end());
                }
            }
        }
        return sentences(document.text(), words, document.paragraphs());
    }

    private List<List<TreebankWord>> sentences(String text, Segmentation words, List<Span> paragraphs) {
        Sentences document = words.sentences(text, paragraphs);
        int[] tags = tagger.find(document);
        List<List<TreebankWord>> sentences = new ArrayList<>();
        parser.find(document, tags, (from, tree) -> sentences.add(sentence(text, words, from, tags, tree)));
        return sentences;
    }

    private List<TreebankWord> sentence(String text, Segmentation words, int from, int[] tags, LabelledTree tree) {
        List<TreebankWord> sentence = new ArrayList<>();
        int n = tree.size();
        for (int i = 0; i < n; i++) {
            int begin = words.begin(from + i);
            int end = words.end(from + i);
            int tag = tags[from + i];
            sentence.add(new TreebankWord(
                    begin,
                    end,
                    words.isJoined(from + i),
                    models.lemmas.of(text.substring(begin, end), tag, i == 0),
                    models.tagger.tags().universal().get(tag),
                    models.tagger.tags().treebank().get(tag),
                    tree.head[i + 1] > n ? -1 : tree.head[i + 1] - 1,
                    parser.labels().get(tree.label[i + 1])));
        }
        return sentence;
    }
}
