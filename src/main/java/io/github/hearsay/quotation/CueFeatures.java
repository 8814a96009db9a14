package io.github.hearsay.quotation;

import io.github.hearsay.learning.Features;
import io.github.hearsay.learning.Hash;
import io.github.hearsay.text.Words;

/** The features of words for the tagger of cues: the word and its neighbours, the cue lexicon, quotation marks nearby. */
final class CueFeatures {

    private static final int FARTHEST = 12;

    private final QuotedWords layout;
    private final Words words;
    private final WordSignals signals;
    /** What the lexicon says of each word: 0 nothing, else a hash of the entry's kind and the word's place in the cue. */
    private final int[] listed;

    private final int[] listedHead;

    CueFeatures(QuotedDocument document) {
        layout = document.layout;
        words = layout.words;
        signals = document.signals;
        listed = new int[words.size()];
        listedHead = new int[words.size()];
        for (FoundCue cue : document.listed) {
            int kind = cue.sort();
            for (int i = cue.first(); i < cue.end(); i++) {
                int place = i == cue.head() ? 1 : i == cue.first() ? 2 : i < cue.head() ? 3 : 4;
                listed[i] = Hash.feature(place, kind);
                listedHead[i] = place;
            }
        }
    }

    /** Fills in the features of one sentence. */
    void fill(Features f, int sentence) {
        f.clear();
        int first = words.firstOf(sentence);
        int end = words.endOf(sentence);
        for (int i = first; i < end; i++) {
            f.next();
            addWords(f, i, first, end);
            addTags(f, i, first, end);
            addLists(f, i, first, end);
            addMarks(f, i, first, end);
            addTree(f, i);
        }
    }

    private void addWords(Features f, int i, int first, int end) {
        int[] lower = signals.lower;
        int before = WordSignals.at(lower, i - 1, first, end);
        int after = WordSignals.at(lower, i + 1, first, end);
        f.add(Hash.feature(1, 0));
        f.add(Hash.feature(2, lower[i]));
        f.add(Hash.feature(3, before));
        f.add(Hash.feature(4, after));
        f.add(Hash.feature(5, WordSignals.at(lower, i - 2, first, end)));
        f.add(Hash.feature(6, WordSignals.at(lower, i + 2, first, end)));
        f.add(Hash.feature(7, before, lower[i]));
        f.add(Hash.feature(8, lower[i], after));
        f.add(Hash.feature(9, signals.lemma[i]));
        f.add(Hash.feature(10, signals.lemma[i], after));
        f.add(Hash.feature(11, before, signals.lemma[i]));
        String form = words.lower(i);
        int n = form.length();
        f.add(Hash.feature(12, Hash.of(form, Math.max(0, n - 3), n)));
        f.add(Hash.feature(13, Hash.of(form, Math.max(0, n - 2), n), signals.tag[i]));
    }

    private void addTags(Features f, int i, int first, int end) {
        int[] tag = signals.tag;
        int before2 = WordSignals.at(tag, i - 2, first, end);
        int before = WordSignals.at(tag, i - 1, first, end);
        int after = WordSignals.at(tag, i + 1, first, end);
        int after2 = WordSignals.at(tag, i + 2, first, end);
        f.add(Hash.feature(20, tag[i]));
        f.add(Hash.feature(21, before, tag[i]));
        f.add(Hash.feature(22, tag[i], after));
        f.add(Hash.feature(23, before, Hash.feature(23, tag[i], after)));
        f.add(Hash.feature(24, before2, before));
        f.add(Hash.feature(25, after, after2));
        f.add(Hash.feature(26, signals.lemma[i], before));
        f.add(Hash.feature(27, signals.lemma[i], after));
        f.add(Hash.feature(28, signals.lemma[i], Hash.feature(28, after, after2)));
        f.add(Hash.feature(29, signals.fine[i]));
        f.add(Hash.feature(30, signals.fine[i], after));
        f.add(Hash.feature(31, signals.coarse[i], before));
        f.add(Hash.feature(32, WordSignals.at(signals.fine, i + 1, first, end), signals.coarse[i]));
        f.add(Hash.feature(33, WordSignals.at(signals.fine, i - 1, first, end), signals.coarse[i]));
    }

    private void addLists(Features f, int i, int first, int end) {
        int after = WordSignals.at(signals.lower, i + 1, first, end);
        f.add(Hash.feature(40, listed[i]));
        f.add(Hash.feature(41, listed[i], WordSignals.at(signals.tag, i - 1, first, end)));
        f.add(Hash.feature(42, listed[i], after));
        f.add(Hash.feature(43, listedHead[i], signals.lemma[i]));
        f.add(Hash.feature(44, WordSignals.at(listed, i + 1, first, end)));
        f.add(Hash.feature(45, WordSignals.at(listed, i - 1, first, end)));
        f.add(Hash.feature(46, listed[i], WordSignals.at(signals.tag, i + 1, first, end)));
    }

    private void addTree(Features f, int i) {
        int head = words.head(i);
        int headLemma = head >= 0 && head != i ? signals.lemma[head] : 0;
        f.add(Hash.feature(70, signals.relation[i], signals.tag[i]));
        f.add(Hash.feature(71, signals.dependents[i], signals.tag[i]));
        f.add(Hash.feature(72, signals.dependents[i], signals.lemma[i]));
        f.add(Hash.feature(73, signals.dependents[i], listed[i]));
        f.add(Hash.feature(74, signals.relation[i], listed[i]));
        f.add(Hash.feature(75, signals.relation[i], headLemma));
    }

    /** How far the next quotation marks are on either side, and whether a comma stands before them. */
    private void addMarks(Features f, int i, int first, int end) {
        int own = signals.region[i];
        int before = 0;
        int back = i - 1;
        while (back >= first && i - back <= FARTHEST && layout.regionOf(back) == layout.regionOf(i)) {
            back--;
        }
        if (back >= first && i - back <= FARTHEST) {
            before = layout.isComma(back - 1) ? 2 : 1;
            before += 2 * Math.min(4, i - back);
        }
        int after = 0;
        int ahead = i + 1;
        while (ahead < end && ahead - i <= FARTHEST && layout.regionOf(ahead) == layout.regionOf(i)) {
            ahead++;
        }
        if (ahead < end && ahead - i <= FARTHEST) {
            after = layout.isComma(ahead - 1) ? 2 : 1;
            after += 2 * Math.min(4, ahead - i);
        }
        f.add(Hash.feature(50, own, listedHead[i]));
        f.add(Hash.feature(51, before, listedHead[i]));
        f.add(Hash.feature(52, after, listedHead[i]));
        f.add(Hash.feature(53, before, Hash.feature(53, after, listed[i])));
        f.add(Hash.feature(54, before, signals.tag[i]));
        f.add(Hash.feature(55, after, signals.tag[i]));
        f.add(Hash.feature(56, before, signals.lemma[i]));
        f.add(Hash.feature(57, after, signals.lemma[i]));
    }
}
