package io.github.hearsay.claim;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Which quotations stand around each word, and which words are their cues. */
final class Chains {

    /** Quotations deeper inside others are noise; they are passed over. */
    private static final int DEEPEST = 8;

    private final List<List<Integer>> around;
    private final boolean[] cue;

    /** @param quotations in text order, outer before inner */
    Chains(Words words, List<Attribution> quotations) {
        cue = new boolean[words.size()];
        around = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            around.add(List.of());
        }
        for (int q = 0; q < quotations.size(); q++) {
            for (Span part : quotations.get(q).parts()) {
                for (int i = words.at(part.begin()); i < words.behind(part.end()); i++) {
                    if (around.get(i).size() < DEEPEST) {
                        List<Integer> chain = new ArrayList<>(around.get(i));
                        chain.add(q);
                        around.set(i, chain);
                    }
                }
            }
            Attribution.CueWords words1 = quotations.get(q).cue();
            if (words1 != null) {
                for (int i = words.at(words1.span().begin());
                        i < words.behind(words1.span().end());
                        i++) {
                    cue[i] = true;
                }
            }
        }
    }

    boolean isCue(int word) {
        return cue[word];
    }

    /** Outermost first. */
    List<Integer> around(int word) {
        return around.get(word);
    }
}
