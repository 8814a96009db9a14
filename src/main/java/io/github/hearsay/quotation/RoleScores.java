package io.github.hearsay.quotation;

import io.github.hearsay.learning.SpanTags;
import io.github.hearsay.learning.SpanTags.Tagged;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How probable an encoder takes it that words are content or source of a cue. Immutable. */
final class RoleScores {

    static final SpanTags TAGS = new SpanTags(2);

    private static final int CONTENT = 0;
    private static final int SOURCE = 1;
    /** A word that is less probable to play a role, at the edges of all, is not kept. */
    private static final double LEAST = 0.01;

    private static final double WORST = -12;

    private final int first;
    private final int size;
    /** Logarithms of probabilities, tag by tag, word by word. */
    private final float[] scores;

    /**
     * The scores of words in a row.
     *
     * @param from index of the first of them
     * @param all logarithms of probabilities, tag by tag, word by word
     */
    RoleScores(int from, float[] all) {
        int n = all.length / TAGS.count();
        int begin = 0;
        while (begin < n && isIdle(all, begin)) {
            begin++;
        }
        int end = n;
        while (end > begin && isIdle(all, end - 1)) {
            end--;
        }
        first = from + begin;
        size = end - begin;
        scores = Arrays.copyOfRange(all, begin * TAGS.count(), end * TAGS.count());
    }

    private static boolean isIdle(float[] scores, int word) {
        return 1 - Math.exp(scores[word * TAGS.count()]) < LEAST;
    }

    /** Something that a cue may attribute; empty parts where it attributes nothing. */
    record Roles(List<WordRange> parts, @Nullable WordRange source) {}

    /** The most probable roles, best first. */
    List<Roles> best(int most) {
        List<Roles> best = new ArrayList<>();
        for (int[] tags : TAGS.best(scores, most)) {
            List<WordRange> parts = new ArrayList<>();
            WordRange source = null;
            for (Tagged span : SpanTags.spans(tags)) {
                WordRange words = new WordRange(first + span.first(), first + span.end());
                if (span.kind() == CONTENT) {
                    parts.add(words);
                } else if (source == null) {
                    source = words;
                }
            }
            best.add(new Roles(parts, source));
        }
        return best;
    }

    /** Natural logarithm of the probability of exactly these roles, not less than some small one. */
    double logProbability(List<WordRange> parts, @Nullable WordRange source) {
        int[] tags = new int[size];
        double beyond = 0;
        for (WordRange part : parts) {
            beyond += mark(tags, CONTENT, part);
        }
        if (source != null) {
            beyond += mark(tags, SOURCE, source);
        }
        return Math.max(WORST, TAGS.score(scores, tags) + beyond * Math.log(LEAST));
    }

    /** Marks what was kept of a stretch; the number of its other words. */
    private int mark(int[] tags, int kind, WordRange stretch) {
        int begin = Math.max(0, stretch.first() - first);
        int end = Math.min(size, stretch.end() - first);
        SpanTags.mark(tags, kind, begin, Math.max(begin, end));
        return stretch.end() - stretch.first() - Math.max(0, end - begin);
    }

    /** The words that a content is expected to share with the right one, by those of either. */
    double expectedShare(List<WordRange> parts) {
        double all = 0;
        for (int i = first; i < first + size; i++) {
            all += content(i);
        }
        double shared = 0;
        int length = 0;
        for (WordRange part : parts) {
            for (int i = part.first(); i < part.end(); i++) {
                shared += content(i);
            }
            length += part.end() - part.first();
        }
        return shared / Math.max(1, length + all - shared);
    }

    /** The probability that something is attributed at all: that of its surest word. */
    double anyContent() {
        double most = 0;
        for (int i = first; i < first + size; i++) {
            most = Math.max(most, content(i));
        }
        return most;
    }

    /** The probability that a source is right in its surest word; without one, that there is none. */
    double sourceProbability(@Nullable WordRange source) {
        double most = 0;
        int begin = source == null ? first : source.first();
        int end = source == null ? first + size : source.end();
        for (int i = begin; i < end; i++) {
            most = Math.max(most, probability(i, 2 * SOURCE + 1) + probability(i, 2 * SOURCE + 2));
        }
        return source == null ? 1 - most : most;
    }

    /** The probability that a source begins where one does. */
    double sourceBegins(WordRange source) {
        return probability(source.first(), 2 * SOURCE + 1);
    }

    /** The probability that a content begins with a word. */
    double begins(int word) {
        return probability(word, 2 * CONTENT + 1);
    }

    /** The probability that no content goes on with a word. */
    double endsBefore(int word) {
        return 1 - probability(word, 2 * CONTENT + 2);
    }

    private double content(int word) {
        return probability(word, 2 * CONTENT + 1) + probability(word, 2 * CONTENT + 2);
    }

    private double probability(int word, int tag) {
        int i = word - first;
        return i < 0 || i >= size ? 0 : Math.exp(scores[i * TAGS.count() + tag]);
    }
}
