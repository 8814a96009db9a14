package io.github.hearsay.lexicon;

import io.github.hearsay.text.Words;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest phrase that begins at a word, comparing lower-case words. Filled once, then shared by any threads.
 *
 * @param <T> what is known of a phrase
 */
public final class Phrases<T> {

    private final Node<T> root = new Node<>();

    /** A phrase found: the index behind its last word, and what is known of it. */
    public record Match<T>(int end, T value) {}

    private static final class Node<T> {
        final Map<String, Node<T>> next = new HashMap<>();

        @Nullable T value;
    }

    /** Adds a phrase whose words are separated by single spaces; the first of equal phrases stays. */
    public void add(String phrase, T value) {
        Node<T> node = root;
        for (String word : phrase.split(" ", -1)) {
            node = node.next.computeIfAbsent(word, w -> new Node<>());
        }
        if (node.value == null) {
            node.value = value;
        }
    }

    /** The longest phrase that begins with word {@code i} and ends before word {@code limit}. */
    public @Nullable Match<T> at(Words words, int i, int limit) {
        @Nullable Match<T> longest = null;
        @Nullable Node<T> node = root;
        for (int k = i; k < limit; k++) {
            node = node.next.get(words.lower(k));
            if (node == null) {
                return longest;
            }
            if (node.value != null) {
                longest = new Match<>(k + 1, node.value);
            }
        }
        return longest;
    }
}
