package io.github.hearsay.syntax;

/** A sentence with its tags as a tagger finds them, and the head of each word, which form a projective tree. */
final class ParserExample {

    private final Sample sample;
    private final int[] tags;
    private final int[] heads;

    /** @param heads counted from 1; the root is behind the last word */
    ParserExample(Sample sample, int[] tags, int[] heads) {
        this.sample = sample;
        this.tags = tags;
        this.heads = heads;
    }

    Sample sample() {
        return sample;
    }

    int[] tags() {
        return tags;
    }

    int[] heads() {
        return heads;
    }
}
