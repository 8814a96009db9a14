package io.github.hearsay.peers;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import io.github.hearsay.learning.Hash;
import io.github.hearsay.learning.WordClusters;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tukaani.xz.XZInputStream;

/**
 * Writes the kinds of NLP4J's listed names (Apache-2.0) by the hash of their letters, for the name model to look up.
 * Argument: the clusters file to write.
 */
public final class NamePhrases {

    private static final String LISTS = "/edu/emory/mathcs/nlp/lexica/en-named-entity-gazetteers-simplified.xz";
    private static final int LONGEST = 6;
    private static final int LEAST_LETTERS = 3;
    /** The bit of each kind; films, songs, works, events and products share one. */
    private static final int[] BITS = {0, 1, 2, 3, 4, 5, 6, 7, 11, 11, 11, 8, 11, 9, 10, 11};

    private final TreeMap<Integer, Integer> kinds = new TreeMap<>();

    private NamePhrases() {}

    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        NamePhrases phrases = new NamePhrases();
        try (InputStream raw = NamePhrases.class.getResourceAsStream(LISTS);
                ObjectInputStream in =
                        new ObjectInputStream(new BufferedInputStream(new XZInputStream(raw), 1 << 20))) {
            phrases.addBelow(((PrefixTree<?, ?>) in.readObject()).getRoot(), "", 0);
        }
        WordClusters.of(phrases.kinds).write(Files.newOutputStream(Path.of(arguments[0])));
    }

    private void addBelow(PrefixNode<?, ?> node, String phrase, int words) {
        if (node.getValue() instanceof Collection<?> listed
                && phrase.chars().filter(Character::isLetterOrDigit).count() >= LEAST_LETTERS) {
            int bits = 0;
            for (Object kind : listed) {
                bits |= 1 << BITS[Integer.parseInt(kind.toString())];
            }
            kinds.merge(Hash.append(Hash.EMPTY, phrase), bits, (a, b) -> a | b);
        }
        for (Map.Entry<?, ?> next : node.entrySet()) {
            String word = next.getKey().toString().toLowerCase(Locale.ROOT);
            if (words < LONGEST && !word.contains(",") && !word.contains("(")) {
                addBelow((PrefixNode<?, ?>) next.getValue(), phrase + " " + word, words + 1);
            }
        }
    }
}
