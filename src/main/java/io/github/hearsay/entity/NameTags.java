package io.github.hearsay.entity;

import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tags of the name model, BILOU, and which of them an annotation permits: corpora have different label sets. */
final class NameTags {

    private static final List<String> LABELS =
            List.of("PERSON", "ORG", "LOC", "NORP", "FAC", "PRODUCT", "EVENT", "WORK_OF_ART", "DATE", "MONEY", "MISC");
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("PER", "PERSON"),
            Map.entry("GPE", "LOC"),
            Map.entry("WORK", "WORK_OF_ART"),
            Map.entry("TIME", "DATE"));
    /** What a corpus without these labels calls MISC. */
    private static final Set<String> MISCELLANEOUS = Set.of("NORP", "PRODUCT", "EVENT", "WORK_OF_ART", "FAC");

    private static final String POSITIONS = "BILU";
    private static final int OUTSIDE = 0;

    /** All tags; the first one is outside of names, and then there are four a label. */
    static final List<String> ALL = all();

    static final long ANY = -1L >>> (64 - ALL.size());

    private NameTags() {}

    private static List<String> all() {
        List<String> tags = new ArrayList<>(List.of("O"));
        for (String label : LABELS) {
            for (int k = 0; k < POSITIONS.length(); k++) {
                tags.add(POSITIONS.charAt(k) + "-" + label);
            }
        }
        return List.copyOf(tags);
    }

    /** The tags of labels that a corpus does not annotate, one bit each. */
    static long open(Set<String> inventory) {
        long open = 0;
        for (String label : LABELS) {
            boolean annotated = inventory.contains(label)
                    || inventory.stream().anyMatch(other -> label.equals(SYNONYMS.get(other)))
                    || (inventory.contains("MISC") && MISCELLANEOUS.contains(label));
            open |= annotated ? 0 : bits(label);
        }
        return open;
    }

    /**
     * The tags that each word may have, one bit each.
     *
     * @param names the annotation, in text order
     * @param inventory the labels that the corpus annotates
     * @param guesses what a model found, one tag a word; these are permitted, too, if they are open
     * @param open the tags that the annotation may have missed, one bit each; where that is any, what it has may be wrong, too
     */
    static long[] permitted(Words words, List<Name> names, Set<String> inventory, int[] guesses, long open) {
        long kinds = miscellaneous(inventory);
        long[] permitted = new long[words.size()];
        for (int i = 0; i < permitted.length; i++) {
            permitted[i] = (1L << OUTSIDE) | ((1L << guesses[i]) & open);
        }
        for (Name name : names) {
            int first = words.at(name.span().begin());
            int end = words.behind(name.span().end());
            boolean aligned = first < end
                    && words.begin(first) == name.span().begin()
                    && words.end(end - 1) == name.span().end();
            String label = SYNONYMS.getOrDefault(name.label(), name.label());
            for (int i = first; i < end; i++) {
                char position = first == end - 1 ? 'U' : i == first ? 'B' : i == end - 1 ? 'L' : 'I';
                permitted[i] = aligned && LABELS.contains(label)
                        ? bit(position, label)
                                | ((1L << guesses[i]) & (label.equals("MISC") ? kinds : open == ANY ? ANY : 0))
                        : ANY;
            }
        }
        return permitted;
    }

    /** No guesses for a document. */
    static int[] none(Words words) {
        int[] tags = new int[words.size()];
        Arrays.fill(tags, OUTSIDE);
        return tags;
    }

    /** What a corpus may mean by MISC, besides that. */
    private static long miscellaneous(Set<String> inventory) {
        long bits = 0;
        for (String label : MISCELLANEOUS) {
            bits |= inventory.contains(label) ? 0 : bits(label);
        }
        return bits;
    }

    /** The tags of a label. */
    private static long bits(String label) {
        return ((1L << POSITIONS.length()) - 1) << (1 + LABELS.indexOf(label) * POSITIONS.length());
    }

    private static long bit(char position, String label) {
        return 1L << (1 + LABELS.indexOf(label) * POSITIONS.length() + POSITIONS.indexOf(position));
    }
}
