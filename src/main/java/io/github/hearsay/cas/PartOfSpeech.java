package io.github.hearsay.cas;

import java.util.Map;

/**
 * Universal tags for the tags that taggers write where DKPro maps none: universal tags themselves, and those of the Penn
 * Treebank (Marcus et al. 1993).
 */
final class PartOfSpeech {

    private static final Map<String, String> PENN = Map.ofEntries(
            Map.entry("CC", "CCONJ"),
            Map.entry("CD", "NUM"),
            Map.entry("DT", "DET"),
            Map.entry("EX", "PRON"),
            Map.entry("IN", "ADP"),
            Map.entry("JJ", "ADJ"),
            Map.entry("MD", "AUX"),
            Map.entry("NNP", "PROPN"),
            Map.entry("NNPS", "PROPN"),
            Map.entry("PDT", "DET"),
            Map.entry("POS", "PART"),
            Map.entry("PRP", "PRON"),
            Map.entry("RP", "ADP"),
            Map.entry("TO", "PART"),
            Map.entry("UH", "INTJ"),
            Map.entry("WDT", "PRON"),
            Map.entry("WP", "PRON"),
            Map.entry("WRB", "ADV"));

    private PartOfSpeech() {}

    static String universal(String tag) {
        String exact = PENN.get(tag);
        if (exact != null) {
            return exact;
        }
        if (tag.startsWith("VB")) {
            return "VERB";
        }
        if (tag.startsWith("NN") && !tag.startsWith("NNP")) {
            return "NOUN";
        }
        if (tag.startsWith("JJ")) {
            return "ADJ";
        }
        if (tag.startsWith("RB")) {
            return "ADV";
        }
        return tag.isEmpty() || Character.isLetter(tag.charAt(0)) ? tag : "PUNCT";
    }
}
