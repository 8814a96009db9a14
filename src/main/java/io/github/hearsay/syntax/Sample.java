package io.github.hearsay.syntax;

import java.util.ArrayList;
import java.util.List;

/** A sentence of a treebank with the text of its document, to learn from. */
record Sample(String text, List<TreebankWord> words) {

    static List<Sample> of(List<TreebankDocument> documents) {
        List<Sample> samples = new ArrayList<>();
        for (TreebankDocument document : documents) {
            document.sentences().forEach(words -> samples.add(new Sample(document.text(), words)));
        }
        return samples;
    }

    void fill(WordTable table) {
        int[] begin = words.stream().mapToInt(TreebankWord::begin).toArray();
        int[] end = words.stream().mapToInt(TreebankWord::end).toArray();
        table.fill(text, begin, end, 0, begin.length);
    }

    /** The head of each word, counted from 1; the root is behind the last word. */
    int[] heads() {
        int root = words.size() + 1;
        int[] heads = new int[root];
        for (int i = 1; i < root; i++) {
            int head = words.get(i - 1).head();
            heads[i] = head < 0 ? root : head + 1;
        }
        return heads;
    }

    String form(int i) {
        return text.substring(words.get(i).begin(), words.get(i).end());
    }
}
