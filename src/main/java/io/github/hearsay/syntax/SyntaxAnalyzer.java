package io.github.hearsay.syntax;

import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Analyzes texts as the engines do, but without a CAS: for measuring and for programs of other kinds. For one thread. */
public final class SyntaxAnalyzer {

    private final SyntaxModels models;
    private final WordTable table;
    private final TreeBuilder builder;

    public SyntaxAnalyzer(SyntaxModels models) {
        this.models = models;
        table = new WordTable(models.tagger.vocabulary());
        builder = new TreeBuilder(models.parser);
    }

    /** The sentences of a text; none crosses a paragraph. */
    public List<List<TreebankWord>> analyze(String text, List<Span> paragraphs) {
        Segmentation words = models.segmenter.segment(text, paragraphs);
        List<List<TreebankWord>> sentences = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int next = words.nextSentence(i + 1);
            sentences.add(sentence(text, words, i, next));
            i = next;
        }
        return sentences;
    }

    /** The sentences of a document with the words that it says it has, of which nothing else is believed. */
    public List<List<TreebankWord>> analyzeWords(TreebankDocument document) {
        List<List<TreebankWord>> sentences = new ArrayList<>();
        for (List<TreebankWord> gold : document.sentences()) {
            Segmentation words = new Segmentation();
            for (TreebankWord word : gold) {
                if (word.joined()) {
                    words.join(word.begin(), word.end());
                } else {
                    words.add(word.begin(), word.end());
                }
            }
            sentences.add(sentence(document.text(), words, 0, words.size()));
        }
        return sentences;
    }

    private List<TreebankWord> sentence(String text, Segmentation words, int from, int behind) {
        int[] tags = new int[behind - from];
        table.fill(text, words.begins(), words.ends(), from, behind);
        models.tagger.tag(table, tags, 0);
        LabelledTree tree = builder.build(table, tags, 0);
        List<TreebankWord> sentence = new ArrayList<>();
        for (int i = 0; i < tags.length; i++) {
            int begin = words.begin(from + i);
            int end = words.end(from + i);
            sentence.add(new TreebankWord(
                    begin,
                    end,
                    words.isJoined(from + i),
                    models.lemmatizer.lemma(text.substring(begin, end), tags[i], i == 0),
                    models.tagger.tags().universal().get(tags[i]),
                    models.tagger.tags().treebank().get(tags[i]),
                    tree.head[i + 1] > tags.length ? -1 : tree.head[i + 1] - 1,
                    models.parser.labeler().labels().get(tree.label[i + 1])));
        }
        return sentence;
    }
}
