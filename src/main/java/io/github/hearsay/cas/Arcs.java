package io.github.hearsay.cas;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import io.github.hearsay.text.WordsBuilder;
import java.util.HashMap;
import java.util.Map;
import org.apache.uima.jcas.JCas;

/**
 * Reads DKPro's dependencies between tokens as arcs between words. What was cut off a token hangs under the word that was
 * left of it.
 */
final class Arcs {

    private final WordsBuilder words;
    private final Map<Token, int[]> parts = new HashMap<>();

    Arcs(WordsBuilder words) {
        this.words = words;
    }

    /** Notes that a token became the words from an index on, and which of them carries its meaning. */
    void add(Token token, int first, int main) {
        if (main < words.size()) {
            parts.put(token, new int[] {first, words.size(), main});
        }
    }

    void read(JCas jcas) {
        for (Dependency dependency : jcas.select(Dependency.class)) {
            int[] dependent = dependency.getDependent() == null ? null : parts.get(dependency.getDependent());
            int[] governor = dependency.getGovernor() == null ? null : parts.get(dependency.getGovernor());
            if (dependent != null && governor != null) {
                String label = dependency.getDependencyType() == null ? "dep" : dependency.getDependencyType();
                int head = dependent[2] == governor[2] ? -1 : governor[2];
                words.arc(dependent[2], head, label);
                cutOff(dependent, head, label);
            }
        }
    }

    /** A negation that was cut off an auxiliary denies what the auxiliary belongs to. */
    private void cutOff(int[] token, int head, String label) {
        boolean auxiliary = head >= 0 && (label.startsWith("aux") || label.startsWith("cop"));
        for (int i = token[0]; i < token[1]; i++) {
            if (i != token[2] && words.isTag(i, "ADV")) {
                words.arc(i, auxiliary ? head : token[2], "advmod");
            } else if (i != token[2]) {
                words.arc(i, token[2], words.isTag(i, "PART") ? "case" : "punct");
            }
        }
    }
}
