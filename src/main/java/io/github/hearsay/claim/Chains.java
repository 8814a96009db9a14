package io.github.hearsay.claim;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which quotations stand around each word, and which words are their cues. */
final class Chains {

    /** Quotations deeper inside others are noise; they are passed over. */
    private static final int DEEPEST = 8;

    private final Words words;
    private final List<Attribution> quotations;
    private final List<List<Integer>> around;
    private final BitSet cues = new BitSet();

    /**
     * Those of one document. What "appears" or "is expected" without anybody to whom it does is the author's own caution.
     *
     * @param quotations in text order, outer before inner
     */
    Chains(Words words, List<Attribution> quotations, Raising raising) {
        this.words = words;
        this.quotations = quotations;
        around = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            around.add(List.of());
        }
        for (int q = 0; q < quotations.size(); q++) {
            if (isCaution(quotations.get(q), raising)) {
                continue;
            }
            for (Span part : quotations.get(q).parts()) {
                surround(part, q);
            }
            cues.or(cue(quotations.get(q)));
        }
    }

    private static boolean isCaution(Attribution quotation, Raising raising) {
        return quotation.source() == null
                && quotation.kind().equals("indirect")
                && quotation.cue() != null
                && raising.isShading(quotation.cue().lemma());
    }

    private void surround(Span part, int quotation) {
        for (int i = words.at(part.begin()); i < words.behind(part.end()); i++) {
            if (around.get(i).size() < DEEPEST) {
                List<Integer> chain = new ArrayList<>(around.get(i));
                chain.add(quotation);
                around.set(i, chain);
            }
        }
    }

    private BitSet cue(Attribution quotation) {
        BitSet cue = new BitSet();
        if (quotation.cue() != null) {
            Span span = quotation.cue().span();
            cue.set(words.at(span.begin()), words.behind(span.end()));
        }
        return cue;
    }

    boolean isCue(int word) {
        return word >= 0 && cues.get(word);
    }

    /**
     * The cues whose contents state something. They report and claim nothing themselves; but who "criticized the plan" did
     * something that is told nowhere else.
     *
     * @param predicates heads of all predicates
     */
    BitSet reports(BitSet predicates) {
        BitSet reports = new BitSet();
        for (Attribution quotation : quotations) {
            boolean states = quotation.parts().stream().anyMatch(part -> {
                int next = predicates.nextSetBit(words.at(part.begin()));
                return next >= 0 && next < words.behind(part.end());
            });
            if (states || !quotation.kind().equals("indirect")) {
                reports.or(cue(quotation));
            }
        }
        reports.and(cues);
        return reports;
    }

    /** Outermost first. */
    List<Integer> around(int word) {
        return around.get(word);
    }
}
