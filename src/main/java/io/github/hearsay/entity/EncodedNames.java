package io.github.hearsay.entity;

import io.github.hearsay.encoder.EncodedWindow;
import io.github.hearsay.encoder.Encoder;
import io.github.hearsay.text.Words;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What an encoder says of the tags of the words of a document. */
final class EncodedNames {

    private static final String HEAD = "names";
    private static final String LABELS = "names.tags";
    /** A word that is less probable to be in a name is one outside of names. */
    private static final float LEAST = (float) Math.log(0.998);

    private static final float WORST = -9;
    /** How much the encoder counts beside the linear model. */
    private static final float WEIGHT = 0.6f;

    private static final int TAGS = NameTags.ALL.size();
    private static final float SURE = (float) Math.log(0.5);

    /** Of each word the logarithms of the probabilities of its tags, weighed; null where it is outside. */
    private final float[] @Nullable [] scores;

    private EncodedNames(int words) {
        scores = new float[words][];
    }

    /** @throws IllegalArgumentException where the encoder's tags are others than ours */
    static @Nullable Encoder check(@Nullable Encoder encoder) {
        if (encoder == null || encoder.labels(LABELS).isEmpty()) {
            return null;
        }
        if (!encoder.labels(LABELS).equals(NameTags.ALL)) {
            throw new IllegalArgumentException("encoder.model: its tags of names are of another version");
        }
        return encoder;
    }

    static EncodedNames read(Encoder encoder, Words words) {
        EncodedNames names = new EncodedNames(words.size());
        encoder.read(words, names::window);
        return names;
    }

    private void window(EncodedWindow window) {
        float[] all = window.scores(HEAD);
        for (int i = 0; i < window.size(); i++) {
            if (all[i * TAGS] < LEAST) {
                float[] own = Arrays.copyOfRange(all, i * TAGS, (i + 1) * TAGS);
                for (int t = 0; t < TAGS; t++) {
                    own[t] = WEIGHT * Math.max(WORST, own[t]);
                }
                scores[window.first() + i] = own;
            }
        }
    }

    /** Also lets words be in names that it takes for such. */
    void addCandidates(boolean[] candidates) {
        for (int i = 0; i < candidates.length; i++) {
            float[] own = scores[i];
            candidates[i] |= own != null && own[0] < WEIGHT * SURE;
        }
    }

    /** Adds the scores of a word to those that stand from an index on. */
    void add(int word, float[] sums, int at) {
        float[] own = scores[word];
        for (int t = 0; t < TAGS; t++) {
            sums[at + t] += own != null ? own[t] : t == 0 ? 0 : WEIGHT * WORST;
        }
    }
}
