package io.github.hearsay.claim;

import io.github.hearsay.learning.Features;
import io.github.hearsay.learning.FeedForward;
import io.github.hearsay.learning.ModelFile;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Rates how certain an event is to readers. Raters of news and of personal web texts follow different conventions, above
 * all for future events, so there are two experts, weighted by the style of the document. Immutable.
 */
public final class FactualityModel {

    private static final float MOST = 3;
    private static final float DECIMALS = 100;

    private static final float NEARLY_SURE = 2;
    private static final float SURE = 2.5f;

    /** Below the first mean output of the style's network a document counts as news, above the second as web. */
    private static final float NEWS = 0.8f;

    private static final float WEB = 1;

    /** How much the encoder counts, 0..1. */
    private static final float NEWS_ENCODED = 0.3f;

    private static final float WEB_ENCODED = 0.8f;

    /** From here on the encoder agrees that an event of the news is certain: its scales are means of several corpora. */
    private static final float AGREES = 1.3f;

    private static final int KIND = 0x48465201;

    private final FeedForward experts;
    private final FeedForward style;

    FactualityModel(FeedForward experts, FeedForward style) {
        this.experts = experts;
        this.style = style;
    }

    /**
     * The model of a language.
     *
     * @throws IllegalArgumentException where there is none, or it cannot be read
     */
    static FactualityModel load(ModelSource models) {
        return models.load("claim", "factuality.model", FactualityModel::read);
    }

    /** How much a document is to be rated as personal writing on the web rather than as news, 0..1. */
    float web(Words words, Style asked) {
        if (asked != Style.AUTO) {
            return asked == Style.WEB ? 1 : 0;
        }
        float sum = 0;
        Features features = new Features();
        for (int s = 0; s < words.sentences(); s++) {
            StyleFeatures.fill(features, words, s);
            sum += style.apply(features, 0)[0];
        }
        float mean = sum / Math.max(1, words.sentences());
        return Math.max(0, Math.min(1, (mean - NEWS) / (WEB - NEWS)));
    }

    /**
     * The rating of a word by its features, -3..3.
     *
     * @param web as of {@link #web}
     * @param encoded what an encoder says of the words; null without one
     */
    float rate(Features features, float web, @Nullable EncodedRatings encoded, int word) {
        float[] ratings = experts.apply(features, 0);
        float asNews = within(ratings[0]);
        float asWeb = within(ratings[1]);
        if (encoded != null) {
            float news = within(encoded.news(word));
            asNews = asNews >= SURE && news >= AGREES ? MOST : asNews + NEWS_ENCODED * (news - asNews);
            asWeb += WEB_ENCODED * (within(encoded.web(word)) - asWeb);
        }
        float rating = (1 - web) * sure(asNews) + web * asWeb;
        return Math.round(rating * DECIMALS) / DECIMALS;
    }

    /** Readers of news who are nearly sure are sure; means of several ratings only come close to that. */
    private static float sure(float rating) {
        float share = (rating - NEARLY_SURE) / (SURE - NEARLY_SURE);
        return share <= 0 ? rating : NEARLY_SURE + Math.min(1, share) * (MOST - NEARLY_SURE);
    }

    private static float within(float rating) {
        return Math.max(-MOST, Math.min(MOST, rating));
    }

    /** Writes the model and closes; the same model gives the same bytes. */
    public void write(OutputStream out) throws IOException {
        ModelFile.write(out, KIND, data -> {
            experts.write(data);
            style.write(data);
        });
    }

    /**
     * Reads what {@link #write} wrote, and closes.
     *
     * @throws IOException where the stream holds no such model, or is damaged
     */
    public static FactualityModel read(InputStream in) throws IOException {
        return ModelFile.read(in, KIND, data -> new FactualityModel(FeedForward.read(data), FeedForward.read(data)));
    }
}
