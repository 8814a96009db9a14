package io.github.hearsay.language;

import io.github.hearsay.lexicon.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Sets of words by name: each entry of a lexicon is a word and, separated by commas, the sets in which it is. Of sets that
 * are listed behind "-" a language has no words. Immutable.
 */
public final class WordSets {

    private static final String NONE = "-";

    private final String name;
    private final Map<String, Set<String>> sets = new HashMap<>();

    WordSets(Lexicon lexicon) {
        name = lexicon.name();
        for (Lexicon.Entry entry : lexicon.entries()) {
            for (String set : entry.column(0).split(",", -1)) {
                Set<String> words = sets.computeIfAbsent(set, s -> new HashSet<>());
                if (!entry.phrase().equals(NONE)) {
                    words.add(entry.phrase());
                }
            }
        }
        sets.replaceAll((set, words) -> Set.copyOf(words));
    }

    /**
     * The words of a set.
     *
     * @throws IllegalArgumentException where the lexicon has none of this name
     */
    public Set<String> get(String set) {
        Set<String> words = sets.get(set);
        if (words == null) {
            throw new IllegalArgumentException("no words \"" + set + "\" in " + name);
        }
        return words;
    }

    /** As {@link #get}, for a set of what words end in. */
    public String[] endings(String set) {
        return get(set).toArray(String[]::new);
    }
}
