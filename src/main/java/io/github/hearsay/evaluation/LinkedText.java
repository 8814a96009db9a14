package io.github.hearsay.evaluation;

import java.util.List;

/**
 * One document of a gold file of names.
 *
 * @param chains which mentions are of the same entity; empty where the file does not tell
 */
public record LinkedText(AnnotatedText<EntitySpan> names, List<Chain> chains) {

    public LinkedText {
        chains = List.copyOf(chains);
    }
}
