package io.github.hearsay.entity;

import java.util.List;

/**
 * What of a name is compared: its words in lower case, without titles, articles and endings.
 *
 * @param gender the gender of a title beside the name, {@code m}, {@code f}, or 0
 * @param place index of its first word in the document
 * @param kin whether the text names somebody as a relative of another: "his wife, Mara Voss"
 */
record NameKey(List<String> words, String label, char gender, int place, boolean kin) {

    NameKey withLabel(String other) {
        return new NameKey(words, other, gender, place, kin);
    }

    /** Another way to write the name that the text declares. */
    NameKey as(NameKey other) {
        return new NameKey(other.words, other.label, gender, place, kin);
    }

    String first() {
        return words.get(0);
    }

    String last() {
        return words.get(words.size() - 1);
    }

    int size() {
        return words.size();
    }
}
