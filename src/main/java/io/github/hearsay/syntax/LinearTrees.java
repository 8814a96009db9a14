package io.github.hearsay.syntax;

import java.util.List;

/** Builds trees by a linear model, sentence by sentence. */
final class LinearTrees implements TreeFinder {

    private final Parser parser;
    private final int longest;

    LinearTrees(Parser parser, int longest) {
        this.parser = parser;
        this.longest = longest;
    }

    @Override
    public List<String> labels() {
        return parser.labeler().labels();
    }

    @Override
    public void find(Sentences document, int[] tags, Taker taker) {
        WordTable words = new WordTable(parser.vocabulary());
        TreeBuilder builder = new TreeBuilder(parser);
        document.visit((begin, end) -> {
            for (int from = begin; from < end; from += longest) {
                words.fill(document.text, document.begins, document.ends, from, Math.min(end, from + longest));
                taker.take(from, builder.build(words, tags, from));
            }
        });
    }
}
