package io.github.hearsay.syntax;

import io.github.hearsay.text.Paragraphs;
import java.util.ArrayList;
import java.util.List;

/** Sentences of running text with the trees that a teacher builds. */
final class SilverTrees {

    /** Shorter ones are rarely sentences, longer ones rarely parsed well. */
    private static final int SHORTEST = 4;

    private static final int LONGEST = 70;

    private final Segmenter segmenter;
    private final Tagger tagger;
    private final TreeTeacher teacher;
    private final WordTable table;
    private final List<ParserExample> examples = new ArrayList<>();

    SilverTrees(Segmenter segmenter, Tagger tagger, TreeTeacher teacher) {
        this.segmenter = segmenter;
        this.tagger = tagger;
        this.teacher = teacher;
        table = new WordTable(tagger.vocabulary());
    }

    List<ParserExample> examples() {
        return examples;
    }

    /** Adds the sentences of a text. */
    void add(String text) {
        Segmentation words = segmenter.segment(text, Paragraphs.of(text));
        for (int i = 0; i < words.size(); ) {
            int next = words.nextSentence(i + 1);
            if (next - i >= SHORTEST && next - i <= LONGEST) {
                examples.add(example(text, words, i, next));
            }
            i = next;
        }
    }

    private ParserExample example(String text, Segmentation words, int from, int behind) {
        int[] tags = new int[behind - from];
        table.fill(text, words.begins(), words.ends(), from, behind);
        tagger.tag(table, tags, 0);
        List<TreebankWord> sentence = new ArrayList<>();
        for (int i = from; i < behind; i++) {
            sentence.add(new TreebankWord(words.begin(i), words.end(i), words.isJoined(i), "", "", "", 0, ""));
        }
        return new ParserExample(new Sample(text, sentence), tags, teacher.heads(table, tags));
    }
}
