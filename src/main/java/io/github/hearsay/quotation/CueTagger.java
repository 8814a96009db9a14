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
        List<TaggedCue> cues = new ArrayList<>();
        for (int s = 0; s < words.sentences(); s++) {
            int offset = words.firstOf(s);
            extractor.fill(features, s);
            ScoredSequence scored = model.score(features);
            List<WordRange> stretches = stretches(scored.label(BONUS), model.labels(), "cue", offset);
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

    /** The stretches that a sequence of tags marks with a label. */
    static List<WordRange> stretches(int[] path, List<String> tags, String label, int offset) {
        List<WordRange> stretches = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < path.length; i++) {
            String tag = tags.get(path[i]);
            if (!tag.endsWith(label)) {
                continue;
            }
            if (tag.charAt(0) == 'B' || tag.charAt(0) == 'U') {
                begin = i;
            }
            if (tag.charAt(0) == 'L' || tag.charAt(0) == 'U') {
                stretches.add(new WordRange(offset + begin, offset + i + 1));
            }
        }
        return stretches;
    }
}
