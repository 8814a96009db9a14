package io.github.hearsay.claim;

import io.github.hearsay.learning.Features;
import io.github.hearsay.learning.Hash;
import io.github.hearsay.text.Words;
import java.util.List;

/** The features of the words around a word, and of its sentence. */
final class SentenceFeatures {

    private static final int NONE = 0x51ed27;
    private static final int BEFORE = 6;
    private static final int BEHIND = 4;
    private static final int LONGEST = 6;

    private final Words words;
    private final Clausal clauses;
    private final WordHashes hashes;
    private final ClaimVocabulary vocabulary;

    SentenceFeatures(Words words, Clausal clauses, WordHashes hashes, ClaimVocabulary vocabulary) {
        this.words = words;
        this.clauses = clauses;
        this.hashes = hashes;
        this.vocabulary = vocabulary;
    }

    /** @param value the factuality by rules, as a hash */
    void add(Features f, int i, int value) {
        int sentence = words.sentenceOf(i);
        int first = words.firstOf(sentence);
        int end = words.endOf(sentence);
        addNeighbours(f, i, first, end);
        char mark = words.mark(clauses.endMark(i, List.of()));
        int persons = persons(first, end);
        f.add(Hash.feature(140, mark));
        f.add(Hash.feature(141, mark, value));
        f.add(Hash.feature(142, hashes.lower[first]));
        f.add(Hash.feature(143, hashes.tag[first], hashes.shape[i]));
        f.add(Hash.feature(144, Math.min(LONGEST, (end - first) / LONGEST)));
        f.add(Hash.feature(155, persons));
        f.add(Hash.feature(156, persons, value));
    }

    private void addNeighbours(Features f, int i, int first, int end) {
        int[] lower = hashes.lower;
        int[] tag = hashes.tag;
        int before = at(lower, i - 1, first, end);
        int after = at(lower, i + 1, first, end);
        f.add(Hash.feature(145, before));
        f.add(Hash.feature(146, before, lower[i]));
        f.add(Hash.feature(147, after));
        f.add(Hash.feature(148, after, lower[i]));
        f.add(Hash.feature(149, at(lower, i - 2, first, end)));
        f.add(Hash.feature(150, at(tag, i - 1, first, end), tag[i]));
        f.add(Hash.feature(151, at(tag, i + 1, first, end), tag[i]));
        int twoBefore = Hash.feature(1, at(tag, i - 2, first, end), at(tag, i - 1, first, end));
        f.add(Hash.feature(152, twoBefore, hashes.shape[i]));
        for (int k = Math.max(first, i - BEFORE); k < i; k++) {
            f.add(Hash.feature(153, lower[k]));
        }
        for (int k = i + 1; k <= Math.min(end - 1, i + BEHIND); k++) {
            f.add(Hash.feature(154, lower[k]));
        }
    }

    private static int at(int[] values, int i, int first, int end) {
        return i < first || i >= end ? NONE : values[i];
    }

    /** Which persons speak of themselves or to others, one bit each. */
    private int persons(int first, int end) {
        int persons = 0;
        for (int k = first; k < end; k++) {
            persons |= words.is(k, vocabulary.firstPerson) ? 1 : 0;
            persons |= words.is(k, vocabulary.secondPerson) ? 2 : 0;
            persons |= words.is(k, vocabulary.firstPersonPlural) ? 4 : 0;
        }
        return persons;
    }
}
