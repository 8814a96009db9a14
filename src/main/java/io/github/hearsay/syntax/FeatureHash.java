package io.github.hearsay.syntax;

/** Hashes of what the features of parser and labeler are made of; models depend on them. */
final class FeatureHash {

    private FeatureHash() {}

    /** A feature of two values. */
    static int of(int template, int first, int second) {
        int h = (first * 0x9e3779b1) ^ Integer.rotateLeft(second * 0x85ebca6b, 15) ^ (template * 0xc2b2ae35);
        h = (h ^ (h >>> 15)) * 0x2c1b3c6d;
        return h ^ (h >>> 13);
    }

    /** Two values as one. */
    static int mix(int first, int second) {
        int h = (first * 0x85ebca6b) + Integer.rotateLeft(second * 0x27d4eb2f, 11) + 0x165667b1;
        return h ^ (h >>> 15);
    }
}
