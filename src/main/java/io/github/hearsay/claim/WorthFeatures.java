package io.github.hearsay.claim;

import io.github.hearsay.learning.Features;
import io.github.hearsay.learning.Hash;
import io.github.hearsay.text.Words;
import java.util.List;

/** The features by which the check-worthiness of a claim is rated: its words, what it is made of, and how certain it is. */
final class WorthFeatures {

    private static final int MOST = 6;
    private static final int WORDS_A_STEP = 4;

    private final Words words;
    private final WordHashes hashes;
    /** What fact checkers look for in each word, one bit each. */
    private final int[] signals;

    private final Features f = new Features();

    WorthFeatures(ClaimVocabulary vocabulary, Words words, WordHashes hashes) {
        this.words = words;
        this.hashes = hashes;
        signals = new int[words.size()];
        for (int i = 0; i < signals.length; i++) {
            signals[i] = signals(vocabulary, words, i);
        }
    }

    /** Of one claim; overwritten by the next call. */
    Features of(PredicateGroup group, List<Argument> arguments, Judgement judgement, String tense) {
        f.clear();
        f.next();
        f.add(Hash.feature(1, 0));
        int head = group.head();
        int sentence = words.sentenceOf(head);
        int first = words.firstOf(sentence);
        int end = words.endOf(sentence);
        addPredicate(group, judgement, tense);
        int counts = 0;
        for (Argument argument : arguments) {
            int role = Hash.of(argument.role());
            f.add(Hash.feature(20, role));
            f.add(Hash.feature(21, role, hashes.lemma[argument.head()]));
            f.add(Hash.feature(22, role, hashes.tag[argument.head()]));
            f.add(Hash.feature(23, role, hashes.coarse[argument.head()]));
            for (int i = argument.first(); i < argument.end(); i++) {
                addWord(30, i);
                counts |= signals[i];
            }
        }
        for (int i = group.first(); i < group.end(); i++) {
            addWord(30, i);
            counts |= signals[i];
        }
        f.add(Hash.feature(40, counts));
        f.add(Hash.feature(41, counts, Hash.of(tense)));
        for (int bit = 1; bit <= counts; bit <<= 1) {
            f.add(Hash.feature(42, counts & bit));
        }
        int around = 0;
        for (int i = first; i < end; i++) {
            around |= signals[i];
            f.add(Hash.feature(50, hashes.lower[i]));
            f.add(Hash.feature(53, hashes.coarse[i]));
        }
        f.add(Hash.feature(51, around));
        f.add(Hash.feature(52, Math.min(MOST, (end - first) / WORDS_A_STEP)));
        f.add(Hash.feature(54, words.mark(end - 1)));
        return f;
    }

    private void addPredicate(PredicateGroup group, Judgement judgement, String tense) {
        int head = group.head();
        int time = Hash.of(tense);
        int value = Hash.of(judgement.claimant().value());
        f.add(Hash.feature(2, hashes.lemma[head]));
        f.add(Hash.feature(3, hashes.lemma[head], time));
        f.add(Hash.feature(4, hashes.coarse[head], time));
        f.add(Hash.feature(5, hashes.fine[head]));
        f.add(Hash.feature(6, Hash.of(group.construction().name()), time));
        f.add(Hash.feature(7, value));
        f.add(Hash.feature(8, value, time));
        f.add(Hash.feature(9, Math.round(judgement.score())));
        judgement.flags().forEach(flag -> f.add(Hash.feature(10, Hash.of(flag))));
        for (int i = group.first(); i < group.end(); i++) {
            f.add(Hash.feature(11, hashes.lower[i]));
        }
    }

    private void addWord(int kind, int i) {
        f.add(Hash.feature(kind, hashes.lower[i]));
        f.add(Hash.feature(kind + 1, hashes.coarse[i]));
        f.add(Hash.feature(kind + 2, hashes.fine[i]));
        f.add(Hash.feature(kind + 3, hashes.shape[i]));
    }

    private static int signals(ClaimVocabulary vocabulary, Words words, int i) {
        int signals = words.isTag(i, "NUM") ? 1 : 0;
        signals |= words.isTag(i, "PROPN") ? 2 : 0;
        signals |= words.is(i, vocabulary.comparing) ? 4 : 0;
        signals |= vocabulary.changes.contains(words.lemma(i)) ? 8 : 0;
        signals |= vocabulary.opinions.contains(words.lemma(i)) ? 16 : 0;
        signals |= words.is(i, vocabulary.firstPerson) ? 32 : 0;
        signals |= words.is(i, vocabulary.secondPerson) ? 64 : 0;
        return signals | (words.is(i, vocabulary.firstPersonPlural) ? 128 : 0);
    }
}
