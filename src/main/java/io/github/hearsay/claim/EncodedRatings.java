package io.github.hearsay.claim;

import io.github.hearsay.encoder.EncodedWindow;
import io.github.hearsay.encoder.Encoder;
import io.github.hearsay.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ratings of an encoder for the words of one document. */
final class EncodedRatings {

    private static final String FACTUALITY = "factuality";
    private static final String WORTH = "worth";

    /** One rating for each corpus of ratings; the encoder learned these corpora apart. */
    private static final List<String> SCALES = List.of("uds", "uw", "meantime", "cb", "mv", "rp");

    private final Words words;
    /** Of each word a rating on each scale. */
    private final float[] factuality;
    /** Of each word; the mean over a sentence is the log-odds that it claims what can be checked. */
    private final float[] worth;

    private EncodedRatings(Words words) {
        this.words = words;
        factuality = new float[words.size() * SCALES.size()];
        worth = new float[words.size()];
    }

    /**
     * The encoder where it has the heads of this class, else null.
     *
     * @throws IllegalArgumentException where its scales are others than ours
     */
    static @Nullable Encoder check(@Nullable Encoder encoder) {
        if (encoder == null || encoder.labels("factuality.scales").isEmpty()) {
            return null;
        }
        if (!encoder.labels("factuality.scales").equals(SCALES)) {
            throw new IllegalArgumentException("encoder.model: its scales of factuality are of another version");
        }
        return encoder;
    }

    static EncodedRatings read(Encoder encoder, Words words) {
        EncodedRatings ratings = new EncodedRatings(words);
        encoder.read(words, ratings::window);
        return ratings;
    }

    private void window(EncodedWindow window) {
        float[] scales = window.scores(FACTUALITY);
        System.arraycopy(scales, 0, factuality, window.first() * SCALES.size(), window.size() * SCALES.size());
        System.arraycopy(window.scores(WORTH), 0, worth, window.first(), window.size());
    }

    /** The mean of all scales, -3..3 and a little beyond: in news each knows something that the others do not. */
    float news(int word) {
        float sum = 0;
        for (int scale = 0; scale < SCALES.size(); scale++) {
            sum += scale(word, scale);
        }
        return sum / SCALES.size();
    }

    /** As readers of personal writing on the web rated, on the same scale. */
    float web(int word) {
        return scale(word, 0);
    }

    private float scale(int word, int scale) {
        return factuality[word * SCALES.size() + scale];
    }

    /** The probability that the sentence of a word claims what can be checked. */
    float worth(int word) {
        int sentence = words.sentenceOf(word);
        float sum = 0;
        for (int i = words.firstOf(sentence); i < words.endOf(sentence); i++) {
            sum += worth[i];
        }
        return (float) (1 / (1 + Math.exp(-sum / (words.endOf(sentence) - words.firstOf(sentence)))));
    }
}
