package io.github.hearsay.peers;

import io.github.hearsay.learning.Hash;
import io.github.hearsay.learning.WordKnowledge;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tukaani.xz.XZInputStream;

/**
 * Makes {@code learning/en/words.classes} of the lexica that NLP4J has (Apache License 2.0): Brown clusters of news and
 * encyclopedias, Brown clusters of tweets, and the tags that words had in automatically tagged text. Argument: the file to
 * write.
 */
public final class WordClassesOfNlp4j {

    private static final String LEXICA = "/edu/emory/mathcs/nlp/lexica/en-";
    private static final int MOST_TAG_SETS = 1023;

    private final Map<String, int[]> words = new TreeMap<>();

    private WordClassesOfNlp4j() {}

    public static void main(String[] arguments) throws IOException {
        WordClassesOfNlp4j classes = new WordClassesOfNlp4j();
        classes.addClusters("brown-clusters-simplified-lowercase", 0);
        classes.addClusters("brown-clusters-twit-lowercase", 1);
        classes.addTags("ambiguity-classes-simplified-lowercase");
        Map<Integer, Integer> packed = new HashMap<>();
        // In a folded word all digits are 0, so that one with another digit would never be found.
        classes.words.keySet().removeIf(word -> word.chars().anyMatch(c -> c >= '1' && c <= '9'));
        classes.words.forEach((word, c) -> packed.put(Hash.of(word), WordKnowledge.pack(c[0], c[1], c[2])));
        WordKnowledge.write(Files.newOutputStream(Path.of(arguments[0])), packed);
    }

    /** Numbers the leaves of a tree in their order; a word has all prefixes of its path, of which the longest counts. */
    private void addClusters(String name, int column) {
        Map<String, String> paths = new TreeMap<>();
        read(name)
                .forEach((word, prefixes) -> paths.put(
                        word,
                        prefixes.stream()
                                .max(Comparator.comparing(String::length))
                                .orElse("")));
        List<String> leaves = List.copyOf(new TreeSet<>(paths.values()));
        Map<String, Integer> numbers = new HashMap<>();
        leaves.forEach(leaf -> numbers.put(leaf, numbers.size() + 1));
        paths.forEach((word, path) -> of(word)[column] = numbers.get(path));
    }

    /** Numbers sets of tags, the most frequent first. */
    private void addTags(String name) {
        Map<String, String> sets = new TreeMap<>();
        read(name).forEach((word, tags) -> sets.put(word, String.join(" ", tags)));
        Map<String, Integer> counts = new TreeMap<>();
        sets.values().forEach(set -> counts.merge(set, 1, Integer::sum));
        Map<String, Integer> numbers = new HashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> numbers.put(e.getKey(), Math.min(MOST_TAG_SETS, numbers.size() + 1)));
        sets.forEach((word, set) -> of(word)[2] = numbers.get(set));
    }

    private int[] of(String word) {
        return words.computeIfAbsent(word, w -> new int[3]);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Collection<String>> read(String name) {
        try (InputStream in = Objects.requireNonNull(
                        WordClassesOfNlp4j.class.getResourceAsStream(LEXICA + name + ".xz"), name);
                ObjectInputStream objects = new ObjectInputStream(new XZInputStream(in))) {
            return (Map<String, Collection<String>>) objects.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
