package io.github.hearsay.entity;

import io.github.hearsay.learning.Features;
import io.github.hearsay.learning.Hash;
import io.github.hearsay.text.Words;

/**
 * Features of words in stretches of capitalized words: their ends, what stands beside them, what they are short for, and how
 * the sentence is written.
 */
final class RunFeatures {

    private static final int EDGE = 0x2f6b3;
    private static final int SMALL = 0;
    private static final int USUAL = 1;
    private static final int HEADLINE = 2;
    private static final int CAPITALS = 3;
    private static final int SHORT = 4;

    private final Words words;
    private final WordTraits traits;
    private final CapitalRuns runs;
    private int sentence = -1;
    private int casing;

    RunFeatures(Words words, WordTraits traits) {
        this.words = words;
        this.traits = traits;
        runs = new CapitalRuns(words);
    }

    /** Adds those of a word to its other features. */
    void add(Features f, int i) {
        if (words.isCapitalized(i)) {
            addRun(f, i);
            addElsewhere(f, traits.repetitions.elsewhere(i));
        }
        int end = runs.endOfAcronym(i);
        if (end >= 0) {
            f.add(Hash.feature(125, 1));
            f.add(Hash.feature(126, traits.lower[end]));
            f.add(Hash.feature(127, traits.region[end]));
        }
        if (words.sentenceOf(i) != sentence) {
            sentence = words.sentenceOf(i);
            casing = casing();
        }
        f.add(Hash.feature(128, casing, traits.shape[i]));
        f.add(Hash.feature(129, casing, traits.embedded[i]));
    }

    private void addRun(Features f, int i) {
        int first = runs.first(i);
        int last = runs.last(i);
        f.add(Hash.feature(110, runs.place(i), runs.more(i)));
        if (last > i + 1) {
            f.add(Hash.feature(111, traits.lower[last]));
            f.add(Hash.feature(112, traits.embedded[last]));
        }
        if (i > first + 1) {
            f.add(Hash.feature(113, traits.lower[first]));
            f.add(Hash.feature(114, traits.embedded[first]));
        }
        if (i > first) {
            boolean edge = first == words.firstOf(words.sentenceOf(i));
            f.add(Hash.feature(115, edge ? EDGE : traits.lower[first - 1]));
            f.add(Hash.feature(116, edge ? EDGE : traits.embedded[first - 1]));
        }
        if (i < last) {
            boolean edge = last + 1 == words.endOf(words.sentenceOf(i));
            f.add(Hash.feature(117, edge ? EDGE : traits.lower[last + 1]));
            f.add(Hash.feature(118, edge ? EDGE : traits.embedded[last + 1]));
        }
    }

    /** The ends of the stretch where the document has the word for the first time. */
    private void addElsewhere(Features f, int i) {
        if (i < 0) {
            return;
        }
        int last = runs.last(i);
        f.add(Hash.feature(120, runs.place(i), runs.more(i)));
        f.add(Hash.feature(121, traits.lower[last]));
        f.add(Hash.feature(122, traits.embedded[last]));
        f.add(Hash.feature(123, traits.lower[runs.first(i)], runs.place(i)));
    }

    /** How the sentence is written, and whether it is short. */
    private int casing() {
        int letters = 0;
        int capitals = 0;
        boolean small = false;
        for (int k = words.firstOf(sentence); k < words.endOf(sentence); k++) {
            char initial = words.text().charAt(words.begin(k));
            letters += Character.isLetter(initial) ? 1 : 0;
            capitals += Character.isUpperCase(initial) ? 1 : 0;
            for (int at = words.begin(k); !small && at < words.end(k); at++) {
                small = Character.isLowerCase(words.text().charAt(at));
            }
        }
        int kind = !small
                ? CAPITALS
                : letters > 3 && 4 * capitals > 3 * letters ? HEADLINE : capitals == 0 ? SMALL : USUAL;
        return words.endOf(sentence) - words.firstOf(sentence) < SHORT ? kind + SHORT : kind;
    }
}
