package io.github.hearsay.quotation;

import io.github.hearsay.learning.Features;
import io.github.hearsay.learning.ScoredSequence;
import io.github.hearsay.learning.SequenceModel;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds cues by a learned model, which weighs what the lexicon proposes and finds others too. Immutable. */
final class CueTagger {

    static final List<String> TAGS = List.of("O", "B-cue", "I-cue", "L-cue", "U-cue");

    /** The first tag of the label. */
    static final int CUE = 1;

    /** What a cue is worth beyond its score: more are found than are right, since what they attribute decides better. */
    private static final float BONUS = 2;

    private final SequenceModel model;

    CueTagger(SequenceModel model) {
        this.model = model;
    }

    /** In text order, without overlaps. */
    List<TaggedCue> find(QuotedDocument document) {
        return find(document, null);
    }

    /**
     * As {@link #find(QuotedDocument)}.
     *
     * @param probability receives for each word the probability that it belongs to a cue; may be null
     */
    List<TaggedCue> find(QuotedDocument document, double @Nullable [] probability) {
        Words words = document.layout.words;
        CueFeatures extractor = new CueFeatures(document);
        Features features = new Features();
        ScoredSequence scored = model.scored();
        List<TaggedCue> cues = new ArrayList<>();
        for (int s = 0; s < words.sentences(); s++) {
            int offset = words.firstOf(s);
            extractor.fill(features, s);
            scored.of(features);
            List<WordRange> stretches = TagSequence.stretches(scored.label(BONUS), CUE, offset);
            boolean asked = probability != null || !stretches.isEmpty();
            double[] outside = asked ? scored.firstLabel() : new double[0];
            for (int i = 0; probability != null && i < outside.length; i++) {
                probability[offset + i] = 1 - outside[i];
            }
            for (WordRange stretch : stretches) {
                FoundCue cue = document.cueAt(stretch);
                cues.add(new TaggedCue(cue, 1 - outside[cue.head() - offset]));
            }
        }
        return cues;
    }
}
