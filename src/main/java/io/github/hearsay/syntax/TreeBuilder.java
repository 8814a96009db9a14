package io.github.hearsay.syntax;

/** Builds the trees of sentences with a parser; reuses its buffers, so it is for one thread. */
final class TreeBuilder {

    /** How many half-built trees are followed at a time. */
    private static final int BEAM = 8;

    /** A half-built tree is given up where the best one's score is so much higher. */
    private static final float REACH = 400;

    private final Parser parser;
    private final TreeSearch search;
    private final ParserWords words = new ParserWords();
    private final LabelledTree tree = new LabelledTree();

    TreeBuilder(Parser parser) {
        this.parser = parser;
        search = new TreeSearch(BEAM, REACH, parser.actions()::score);
    }

    /**
     * The tree of the words of a table, counted from 1; the builder's own, good until the next call. Exactly one word
     * hangs under the root.
     *
     * @param from index of the tag of the first word
     */
    LabelledTree build(WordTable table, int[] tags, int from) {
        words.fill(table, tags, from);
        search.search(words);
        int[] heads = search.heads();
        oneRoot(heads);
        tree.fill(heads, words.size());
        parser.labeler().label(words, tree);
        return tree;
    }

    /** Of several words under the root the first one stays; it becomes the head of the others. */
    private void oneRoot(int[] heads) {
        int first = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (heads[i] == words.root()) {
                first = first == 0 ? i : first;
                heads[i] = first == i ? heads[i] : first;
            }
        }
    }
}
