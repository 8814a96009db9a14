package io.github.hearsay.quotation;

import io.github.hearsay.learning.Features;
import io.github.hearsay.learning.SequenceModel;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Finds cues by a learned model, which weighs what the lexicon proposes and finds others too. Immutable. */
final class CueTagger {

    static final List<String> TAGS = List.of("O", "B-cue", "I-cue", "L-cue", "U-cue");

    /** Scores of the model, chosen on development data: where precision and recall are best balanced, and a step from there. */
    private static final float COST = 5;

    private static final float STEP = 25;

    private final SequenceModel model;
    private final CueFinder finder;

    CueTagger(SequenceModel model, CueFinder finder) {
        this.model = model;
        this.finder = finder;
    }

    /** In text order, without overlaps; above 0 {@code recall} finds more and more wrong ones, below 0 fewer. */
    List<FoundCue> find(Layout layout, WordSignals signals, List<FoundCue> candidates, float recall) {
        Words words = layout.words;
        CueFeatures extractor = new CueFeatures(layout, signals, candidates);
        Features features = new Features();
        List<FoundCue> cues = new ArrayList<>();
        int next = 0;
        for (int s = 0; s < words.sentences(); s++) {
            int offset = words.firstOf(s);
            extractor.fill(features, s);
            for (Stretch stretch :
                    stretches(model.label(features, COST + STEP * recall), model.labels(), "cue", offset)) {
                while (next < candidates.size() && candidates.get(next).head() < stretch.first()) {
                    next++;
                }
                boolean listed =
                        next < candidates.size() && candidates.get(next).head() < stretch.end();
                cues.add(
                        listed
                                ? candidates.get(next).widened(stretch.first(), stretch.end())
                                : finder.unlisted(layout, stretch));
            }
        }
        return cues;
    }

    /** The stretches that a sequence of tags marks with a label. */
    static List<Stretch> stretches(int[] path, List<String> tags, String label, int offset) {
        List<Stretch> stretches = new ArrayList<>();
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
                stretches.add(new Stretch(offset + begin, offset + i + 1));
            }
        }
        return stretches;
    }
}
