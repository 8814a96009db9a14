package io.github.hearsay.evaluation.claims;

import io.github.hearsay.evaluation.Proposition;
import io.github.hearsay.evaluation.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * How many of their words two propositions share slot by slot: the default matching of CaRB (Bhardwaj et al. 2019), in which
 * relation, subject and the rest are compared as bags of words and nothing counts unless the relations share a word.
 *
 * @param precision share of the predicted words
 * @param recall share of the gold words
 */
record PropositionMatch(double precision, double recall) {

    private static final PropositionMatch NONE = new PropositionMatch(0, 0);
    private static final int SLOTS = 2;
    private static final Set<String> BE = Set.of("be", "is", "am", "are", "was", "were", "been", "being");

    /** Gold names the speaker first or last in these. */
    private static final List<String> SAID = List.of("said", "told", "added", "adds", "says");

    static PropositionMatch of(Proposition gold, Proposition predicted) {
        PropositionMatch straight = lenient(gold.binary(), predicted.binary());
        if (SAID.stream().noneMatch(gold.relation()::contains)) {
            return straight;
        }
        PropositionMatch reversed = lenient(gold.binary(), predicted.reversed());
        boolean better = reversed.precision > straight.precision
                || (reversed.precision == straight.precision && reversed.recall > straight.recall);
        return better ? reversed : straight;
    }

    private static PropositionMatch lenient(Proposition gold, Proposition predicted) {
        List<String> goldWords = words(gold.relation());
        List<String> predictedWords = words(predicted.relation());
        int ofGold = goldWords.size();
        int ofPredicted = predictedWords.size();
        int shared = takeShared(goldWords, predictedWords);
        shared += predictedWords.contains("be") && goldWords.stream().anyMatch(BE::contains) ? 1 : 0;
        if (shared == 0) {
            return NONE;
        }
        for (int slot = 0; slot < gold.arguments().size(); slot++) {
            List<String> goldSlot = words(gold.arguments().get(slot));
            ofGold += goldSlot.size();
            if (slot >= predicted.arguments().size()) {
                if (slot < SLOTS) {
                    return NONE;
                }
                continue;
            }
            List<String> predictedSlot = words(predicted.arguments().get(slot));
            ofPredicted += predictedSlot.size();
            shared += takeShared(goldSlot, predictedSlot);
        }
        return new PropositionMatch(Score.share(shared, ofPredicted), Score.share(shared, ofGold));
    }

    /** Takes each gold word once from the predicted ones; the number taken. */
    private static int takeShared(List<String> gold, List<String> predicted) {
        int shared = 0;
        for (String word : gold) {
            shared += predicted.remove(word) ? 1 : 0;
        }
        return shared;
    }

    private static List<String> words(String phrase) {
        List<String> words = new ArrayList<>(Arrays.asList(phrase.strip().split("\\s+", -1)));
        words.removeIf(String::isEmpty);
        return words;
    }
}
