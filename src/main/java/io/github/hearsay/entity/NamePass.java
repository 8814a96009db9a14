package io.github.hearsay.entity;

import io.github.hearsay.learning.Features;
import io.github.hearsay.learning.SequenceModel;
import java.util.function.IntPredicate;

/** Labels runs of words; a further pass adds to the scores of the ones before. For one thread. */
final class NamePass {

    private final SequenceModel.Decoder decoder;
    private final NameRuns runs;
    private final int[] tags;
    private final float[] scores;
    private final Features features = new Features();

    /** @param tags the tag of each word of the document, to be filled in */
    NamePass(SequenceModel model, NameRuns runs, int[] tags) {
        decoder = model.decoder();
        this.runs = runs;
        this.tags = tags;
        scores = new float[runs.words() * model.labels().size()];
    }

    /** Fills in the features of the words from one to behind another. */
    @FunctionalInterface
    interface Extractor {
        void fill(Features features, int from, int to);
    }

    /** Adds the scores of another model, which count in all passes. */
    void add(EncodedNames encoded) {
        int at = 0;
        for (int r = 0; r < runs.size(); r++) {
            for (int i = runs.first(r); i < runs.end(r); i++) {
                encoded.add(i, scores, at);
                at += NameTags.ALL.size();
            }
        }
    }

    /** Adds the scores of features, and labels again. */
    void run(Extractor extractor, IntPredicate concerned) {
        int place = 0;
        for (int r = 0; r < runs.size(); r++) {
            int n = runs.end(r) - runs.first(r);
            if (concerned.test(r)) {
                extractor.fill(features, runs.first(r), runs.end(r));
                decoder.addScores(features, scores, place);
                System.arraycopy(decoder.best(scores, place, n), 0, tags, runs.first(r), n);
            }
            place += n;
        }
    }
}
