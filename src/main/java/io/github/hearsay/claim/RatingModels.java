package io.github.hearsay.claim;

import io.github.hearsay.encoder.Encoder;
import io.github.hearsay.encoder.EncoderModel;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What rates claims as people did. Immutable.
 *
 * @param worth null where rules weigh
 * @param encoder null where the linear models rate alone
 * @param style whose conventions ratings follow
 */
record RatingModels(
        FactualityModel factuality,
        @Nullable WorthModel worth,
        @Nullable Encoder encoder,
        Style style) {

    /** @throws IllegalArgumentException where a model is missing, or cannot be read */
    static RatingModels load(ModelSource models, Style style) {
        return new RatingModels(
                FactualityModel.load(models),
                WorthModel.load(models),
                EncodedRatings.check(EncoderModel.ifDeep(models)),
                style);
    }

    /** What the encoder says of a document; null without one. */
    @Nullable EncodedRatings read(Words words) {
        return encoder == null ? null : EncodedRatings.read(encoder, words);
    }
}
