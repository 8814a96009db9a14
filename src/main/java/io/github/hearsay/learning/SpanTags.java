package io.github.hearsay.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Labels of words as networks score them, each word apart: 0 is none, an odd number begins a span of its kind, and the even
 * one behind it goes on with it. Immutable.
 */
public final class SpanTags {

    private final int labels;
    private final int[][] before;
    private final boolean[] mayBegin;
    private final boolean[] mayEnd;
    private final float[] transitions;

    /** @param kinds number of kinds of spans */
    public SpanTags(int kinds) {
        labels = 1 + 2 * kinds;
        before = new int[labels][];
        mayBegin = new boolean[labels];
        mayEnd = new boolean[labels];
        transitions = new float[labels * labels];
        Arrays.fill(mayEnd, true);
        for (int y = 0; y < labels; y++) {
            boolean goesOn = isInner(y);
            int begins = y - 1;
            int own = y;
            mayBegin[y] = !goesOn;
            before[y] = IntStream.range(0, labels)
                    .filter(p -> !goesOn || p == begins || p == own)
                    .toArray();
        }
    }

    /** The number of labels. */
    public int count() {
        return labels;
    }

    private static boolean isInner(int label) {
        return label > 0 && label % 2 == 0;
    }

    /**
     * The best labels that are well formed.
     *
     * @param scores logarithms of probabilities, label by label, word by word
     */
    public int[] best(float[] scores) {
        return new Viterbi(before, 0).decode(scores, 0, scores.length / labels, transitions, mayBegin, mayEnd);
    }

    /** The best few ways to label words that are well formed, best first. */
    public List<int[]> best(float[] scores, int most) {
        return scores.length == 0
                ? List.of()
                : List.of(
                        new KBest(before, mayBegin, mayEnd, most).decode(scores, scores.length / labels, transitions));
    }

    /** The sum of the scores of some labels. */
    public double score(float[] scores, int[] tags) {
        double sum = 0;
        for (int i = 0; i < tags.length; i++) {
            sum += scores[i * labels + tags[i]];
        }
        return sum;
    }

    /** A span of a kind, 0 for the first, of words from one to before another. */
    public record Tagged(int kind, int first, int end) {}

    /** The spans that labels mark, in text order. */
    public static List<Tagged> spans(int[] tags) {
        List<Tagged> spans = new ArrayList<>();
        for (int i = 0; i < tags.length; i++) {
            if (tags[i] % 2 == 1) {
                int end = i + 1;
                while (end < tags.length && tags[end] == tags[i] + 1) {
                    end++;
                }
                spans.add(new Tagged(tags[i] / 2, i, end));
            }
        }
        return spans;
    }

    /** Labels the words of a span of a kind. */
    public static void mark(int[] tags, int kind, int first, int end) {
        for (int i = first; i < end; i++) {
            tags[i] = 2 * kind + (i == first ? 1 : 2);
        }
    }
}
