package io.github.hearsay.syntax;

import io.github.hearsay.encoder.EncodedWindow;
import io.github.hearsay.encoder.Encoder;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds trees by an encoder: the best projective one of the arcs that it weighs (Dozat and Manning 2017; Eisner 1996), then a
 * label for each. The trees of a linear model count, too; a sentence that no window holds keeps that one.
 */
final class EncodedTrees implements TreeFinder {

    static final String RELATIONS = "trees.relations";
    private static final String ROOT = "root";
    /** What an arc and a label of the linear model count beside the encoder's logarithms. */
    private static final float SAME_ARC = 1.5f;

    private static final float SAME_LABEL = 1.5f;

    private final Encoder encoder;
    private final LinearTrees others;
    private final List<String> labels;
    /** Of each relation of the encoder its number among the labels. */
    private final int[] labelOf;

    private final int root;

    EncodedTrees(Encoder encoder, LinearTrees others) {
        this.encoder = encoder;
        this.others = others;
        labels = new ArrayList<>(others.labels());
        List<String> relations = encoder.labels(RELATIONS);
        relations.stream().filter(relation -> !labels.contains(relation)).forEach(labels::add);
        labelOf = relations.stream().mapToInt(labels::indexOf).toArray();
        root = relations.indexOf(ROOT);
    }

    @Override
    public List<String> labels() {
        return labels;
    }

    @Override
    public void find(Sentences document, int[] tags, Taker taker) {
        Words words = document.words();
        if (words.size() != document.size()) {
            others.find(document, tags, taker);
            return;
        }
        Document found = new Document(document);
        others.find(document, tags, found::takeOther);
        encoder.read(words, found::read);
        LabelledTree tree = new LabelledTree();
        for (int[] sentence : found.sentences) {
            found.fill(tree, sentence[0], sentence[1]);
            taker.take(sentence[0], tree);
        }
    }

    /** The trees of a document: first those of the linear model, then what an encoder makes of those that it reads whole. */
    private final class Document {

        /** The first word of each tree, and how many words it has. */
        final List<int[]> sentences = new ArrayList<>();
        /** Of each word its governor, counted from 1 in the sentence, 0 for the root. */
        private final int[] heads;

        private final int[] label;
        private final ProjectiveTree search = new ProjectiveTree();
        private int next;

        Document(Sentences document) {
            heads = new int[document.size()];
            label = new int[document.size()];
        }

        void takeOther(int from, LabelledTree tree) {
            int n = tree.size();
            sentences.add(new int[] {from, n});
            System.arraycopy(tree.label, 1, label, from, n);
            for (int i = 0; i < n; i++) {
                heads[from + i] = tree.head[i + 1] > n ? 0 : tree.head[i + 1];
            }
        }

        void read(EncodedWindow window) {
            int end = window.first() + window.size();
            for (; next < sentences.size() && sentences.get(next)[0] < end; next++) {
                int from = sentences.get(next)[0];
                int n = sentences.get(next)[1];
                if (from >= window.first() && from + n <= end) {
                    parse(window, from, n);
                }
            }
        }

        private void parse(EncodedWindow window, int from, int n) {
            int at = from - window.first();
            float[] arcs = window.arcs(at, n);
            for (int i = 0; i < n; i++) {
                arcs[i * (n + 1) + heads[from + i]] += SAME_ARC;
            }
            int[] governors = search.best(arcs, n);
            float[] scores = window.relations(at, governors);
            for (int i = 0; i < n; i++) {
                boolean same = governors[i] == heads[from + i];
                heads[from + i] = governors[i];
                label[from + i] = label(scores, i, governors[i] == 0, same ? label[from + i] : -1);
            }
        }

        private int label(float[] scores, int word, boolean isRoot, int other) {
            int best = -1;
            float most = Float.NEGATIVE_INFINITY;
            for (int r = 0; r < labelOf.length; r++) {
                float score = scores[word * labelOf.length + r] + (labelOf[r] == other ? SAME_LABEL : 0);
                if (isRoot == (r == root) && score > most) {
                    most = score;
                    best = r;
                }
            }
            return labelOf[best];
        }

        void fill(LabelledTree tree, int from, int n) {
            int[] of = new int[n + 1];
            for (int i = 0; i < n; i++) {
                of[i + 1] = heads[from + i] == 0 ? n + 1 : heads[from + i];
            }
            tree.fill(of, n);
            System.arraycopy(label, from, tree.label, 1, n);
        }
    }
}
