package io.github.hearsay.quotation;

import io.github.hearsay.learning.Features;
import io.github.hearsay.learning.SequenceModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds content and source of a cue by a learned model, to which the rules' answer is one hint among others. Immutable. */
final class RoleTagger {

    static final List<String> TAGS = List.of(
            "O", "B-content", "I-content", "L-content", "U-content", "B-source", "I-source", "L-source", "U-source");

    private static final float COST = 15;
    private static final float STEP = 15;

    private final SequenceModel model;

    RoleTagger(SequenceModel model) {
        this.model = model;
    }

    /** What the cue attributes, to whom; null where it attributes nothing. */
    @Nullable Draft draft(RoleFeatures extractor, FoundCue cue, @Nullable Draft byRule, float recall) {
        Stretch window = extractor.window(cue);
        Features features = new Features();
        extractor.fill(features, cue, window, byRule);
        int[] path = model.label(features, COST + STEP * recall);
        List<Stretch> parts = CueTagger.stretches(path, model.labels(), "content", window.first());
        if (parts.isEmpty()) {
            return null;
        }
        List<Stretch> sources = CueTagger.stretches(path, model.labels(), "source", window.first());
        @Nullable Stretch source = sources.isEmpty() ? null : sources.get(0);
        return Draft.of(cue, source, new ArrayList<>(parts), byRule == null ? 0.5 : byRule.confidence());
    }
}
