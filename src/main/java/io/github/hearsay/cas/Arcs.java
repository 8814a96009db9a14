package io.github.hearsay.cas;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import io.github.hearsay.text.WordsBuilder;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import org.apache.uima.jcas.JCas;
import org.jspecify.annotations.Nullable;

/**
 * Reads DKPro's dependencies between tokens as arcs between words. What was cut off a token hangs under the word that was
 * left of it.
 */
final class Arcs {

    private final WordsBuilder words;
    /** From the id of a token to its place in the arrays. */
    private final Int2IntOpenHashMap places;

    private final int[] first;
    private final int[] end;
    private final int[] main;

    /** @param tokens how many there are at most */
    Arcs(WordsBuilder words, int tokens) {
        this.words = words;
        places = new Int2IntOpenHashMap(tokens);
        places.defaultReturnValue(-1);
        first = new int[tokens];
        end = new int[tokens];
        main = new int[tokens];
    }

    /** Notes that a token became the words from an index on, and which of them carries its meaning. */
    void add(Token token, int from, int meaning) {
        if (meaning < words.size()) {
            int place = places.size();
            places.put(token._id(), place);
            first[place] = from;
            end[place] = words.size();
            main[place] = meaning;
        }
    }

    void read(JCas jcas) {
        for (Dependency dependency : jcas.select(Dependency.class).orderNotNeeded()) {
            int dependent = place(dependency.getDependent());
            int governor = place(dependency.getGovernor());
            if (dependent >= 0 && governor >= 0) {
                String label = dependency.getDependencyType() == null ? "dep" : dependency.getDependencyType();
                int head = dependent == governor ? -1 : main[governor];
                words.arc(main[dependent], head, label);
                cutOff(dependent, head, label);
            }
        }
    }

    private int place(@Nullable Token token) {
        return token == null ? -1 : places.get(token._id());
    }

    /** A negation that was cut off an auxiliary denies what the auxiliary belongs to. */
    private void cutOff(int token, int head, String label) {
        boolean auxiliary = head >= 0 && (label.startsWith("aux") || label.startsWith("cop"));
        for (int i = first[token]; i < end[token]; i++) {
            if (i != main[token] && words.isTag(i, "ADV")) {
                words.arc(i, auxiliary ? head : main[token], "advmod");
            } else if (i != main[token]) {
                words.arc(i, main[token], words.isTag(i, "PART") ? "case" : "punct");
            }
        }
    }
}
