package io.github.hearsay.syntax;

import io.github.hearsay.encoder.EncodedWindow;
import io.github.hearsay.encoder.Encoder;
import io.github.hearsay.text.Words;
import java.util.List;

/** Tags words by an encoder: of the pairs of a set the one whose two tags are the most probable. */
final class EncodedTags implements TagFinder {

    static final String UNIVERSAL = "trees.upos";
    private static final String TREEBANK = "trees.xpos";
    private static final float UNKNOWN = -20;
    /** What the tag of the linear model counts beside the two logarithms. */
    private static final float AGREED = 2;

    private final Encoder encoder;
    private final TagFinder other;
    /** Of each pair the numbers that the encoder has for its tags, -1 for none. */
    private final int[] universal;

    private final int[] treebank;
    private final int universals;
    private final int treebanks;

    /** @param other for documents whose words overlap */
    EncodedTags(Encoder encoder, TagSet tags, TagFinder other) {
        this.encoder = encoder;
        this.other = other;
        List<String> known = encoder.labels(UNIVERSAL);
        universals = known.size();
        universal = tags.universal().stream().mapToInt(known::indexOf).toArray();
        known = encoder.labels(TREEBANK);
        treebanks = known.size();
        treebank = tags.treebank().stream().mapToInt(known::indexOf).toArray();
    }

    @Override
    public int[] find(Sentences document) {
        Words words = document.words();
        if (words.size() != document.size()) {
            return other.find(document);
        }
        int[] tags = other.find(document);
        encoder.read(words, window -> tag(window, tags));
        return tags;
    }

    private void tag(EncodedWindow window, int[] tags) {
        float[] upos = window.scores("upos");
        float[] xpos = window.scores("xpos");
        for (int i = 0; i < window.size(); i++) {
            int linear = tags[window.first() + i];
            float best = Float.NEGATIVE_INFINITY;
            for (int t = 0; t < universal.length; t++) {
                float score = score(upos, i * universals, universal[t])
                        + score(xpos, i * treebanks, treebank[t])
                        + (t == linear ? AGREED : 0);
                if (score > best) {
                    best = score;
                    tags[window.first() + i] = t;
                }
            }
        }
    }

    private static float score(float[] scores, int row, int tag) {
        return tag < 0 ? UNKNOWN : scores[row + tag];
    }
}
