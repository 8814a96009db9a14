package io.github.hearsay.quotation;

import io.github.hearsay.encoder.Encoder;
import io.github.hearsay.encoder.EncoderModel;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.learning.SequenceModel;
import org.jspecify.annotations.Nullable;

/**
 * What proposes attributions. Immutable.
 *
 * @param cues marks the words that attribute
 * @param roles marks content and source of a cue
 * @param encoder marks both too; null where none is asked for, or it was not trained for that
 */
record QuotationTaggers(
        SequenceModel cues, SequenceModel roles, @Nullable Encoder encoder) {

    private static final String ROLES = "quotations.roles";

    /** @throws IllegalArgumentException where there are none, or they cannot be read */
    static QuotationTaggers load(ModelSource models) {
        ModelSource linear = models.linear();
        Encoder encoder = EncoderModel.ifDeep(models);
        return new QuotationTaggers(
                linear.load("quotation", "cues.model", SequenceModel::read),
                linear.load("quotation", "roles.model", SequenceModel::read),
                encoder == null || encoder.labels(ROLES).isEmpty() ? null : encoder);
    }

    Proposer proposer() {
        CueTagger cueTagger = new CueTagger(cues);
        RoleTagger roleTagger = new RoleTagger(roles);
        return encoder == null
                ? new LinearProposer(cueTagger, roleTagger)
                : new EncoderProposer(encoder, cueTagger, roleTagger);
    }
}
