package io.github.hearsay.quotation;

import io.github.hearsay.encoder.EncodedWindow;
import io.github.hearsay.encoder.Encoder;
import io.github.hearsay.learning.SpanTags;
import io.github.hearsay.learning.SpanTags.Tagged;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds cues by an encoder, and what it takes for content and source of these and of cues that others found. Immutable. */
final class CueReader {

    private static final String CUE = "cue";
    private static final SpanTags TAGS = new SpanTags(1);
    private static final int INNER = 2;

    /** More cues are proposed than are probable, since what they attribute decides better. */
    private static final double LEAST = 0.15;

    private final Encoder encoder;

    CueReader(Encoder encoder) {
        this.encoder = encoder;
    }

    /**
     * The cues of a document in text order: the others, and of the encoder's those that overlap none of them.
     *
     * @param others in text order, without overlaps
     */
    List<EncodedCue> read(Words words, List<WordRange> others) {
        Reading reading = new Reading(others);
        encoder.read(words, reading::window);
        return reading.cues;
    }

    private static final class Reading {

        private final List<EncodedCue> cues = new ArrayList<>();
        private final List<WordRange> others;
        private int next;

        Reading(List<WordRange> others) {
            this.others = others;
        }

        void window(EncodedWindow window) {
            float[] scores = window.scores(CUE);
            int[] tags = TAGS.best(scores);
            addDoubtful(scores, tags);
            addOthers(window, tags);
            List<Tagged> found = SpanTags.spans(tags);
            if (found.isEmpty()) {
                return;
            }
            int[] anchors = found.stream().mapToInt(Tagged::first).toArray();
            window.roles(tags, anchors, (c, first, roles) -> {
                Tagged cue = found.get(c);
                cues.add(new EncodedCue(
                        new WordRange(window.first() + cue.first(), window.first() + cue.end()),
                        probability(scores, cue),
                        new RoleScores(first, roles)));
            });
        }

        private static void addDoubtful(float[] scores, int[] tags) {
            for (int i = 0; i < tags.length; i++) {
                int end = i;
                while (end < tags.length && tags[end] == 0 && outside(scores, end) <= 1 - LEAST) {
                    end++;
                }
                SpanTags.mark(tags, 0, i, end);
                i = Math.max(i, end);
            }
        }

        private static double outside(float[] scores, int word) {
            return Math.exp(scores[word * TAGS.count()]);
        }

        /** Their borders are more often right than the encoder's, where the two differ. */
        private void addOthers(EncodedWindow window, int[] tags) {
            int behind = window.first() + window.size();
            for (; next < others.size() && others.get(next).first() < behind; next++) {
                int from = Math.max(0, others.get(next).first() - window.first());
                int to = Math.min(others.get(next).end() - window.first(), tags.length);
                int begin = from;
                while (begin > 0 && tags[begin] == INNER) {
                    begin--;
                }
                int end = to;
                while (end < tags.length && tags[end] == INNER) {
                    end++;
                }
                Arrays.fill(tags, begin, end, 0);
                SpanTags.mark(tags, 0, from, to);
            }
        }

        private static double probability(float[] scores, Tagged cue) {
            double least = 1;
            for (int i = cue.first(); i < cue.end(); i++) {
                least = Math.min(least, outside(scores, i));
            }
            return 1 - least;
        }
    }
}
