package io.github.hearsay.entity;

import io.github.hearsay.learning.Features;
import io.github.hearsay.learning.Hash;

/** What the other occurrences of a capitalized word in the document were labelled in a first pass. */
final class NameVotes {

    static final int NO_VOTE = -1;

    private final WordTraits traits;
    private final int[] tags;
    private final int kinds;
    /** How often each type has each label, all positions in a name alike. */
    private final int[] counts;

    /**
     * Counts the labels of a first pass.
     *
     * @param tags a tag a word: 0 outside, and then four tags a label
     * @param tagCount how many different tags there are
     */
    NameVotes(WordTraits traits, int[] tags, int tagCount) {
        this.traits = traits;
        this.tags = tags;
        kinds = kind(tagCount - 1) + 1;
        counts = new int[traits.repetitions.types() * kinds];
        for (int i = 0; i < tags.length; i++) {
            if (traits.repetitions.isRepeated(i)) {
                counts[traits.repetitions.typeOf(i) * kinds + kind(tags[i])]++;
            }
        }
    }

    private static int kind(int tag) {
        return (tag + 3) / 4;
    }

    /** Whether any of some words has another occurrence. */
    boolean concern(int from, int to) {
        for (int i = from; i < to; i++) {
            if (traits.repetitions.isRepeated(i)) {
                return true;
            }
        }
        return false;
    }

    /** Fills in the features of some words of one sentence. */
    void fill(Features features, int from, int to) {
        features.clear();
        for (int i = from; i < to; i++) {
            features.next();
            int majority = majority(i);
            if (majority != NO_VOTE) {
                int sure =
                        counts[traits.repetitions.typeOf(i) * kinds + majority] - (kind(tags[i]) == majority ? 1 : 0);
                features.add(Hash.feature(100, majority));
                features.add(Hash.feature(101, majority, Math.min(3, sure)));
                features.add(Hash.feature(102, majority, traits.shape[i]));
            }
            int before = i > from ? majority(i - 1) : NO_VOTE;
            int after = i + 1 < to ? majority(i + 1) : NO_VOTE;
            if (before != NO_VOTE) {
                features.add(Hash.feature(103, before, majority));
            }
            if (after != NO_VOTE) {
                features.add(Hash.feature(104, majority, after));
            }
        }
    }

    /** The number of the most frequent label of the other occurrences, the first one where several are equal; 0 is none. */
    int majority(int i) {
        if (!traits.repetitions.isRepeated(i)) {
            return NO_VOTE;
        }
        int at = traits.repetitions.typeOf(i) * kinds;
        int own = kind(tags[i]);
        int best = 0;
        int most = -1;
        for (int k = 0; k < kinds; k++) {
            int count = counts[at + k] - (k == own ? 1 : 0);
            if (count > most) {
                most = count;
                best = k;
            }
        }
        return best;
    }
}
