package io.github.hearsay.entity;

import io.github.hearsay.learning.IntTable;
import io.github.hearsay.learning.SharedModels;
import io.github.hearsay.learning.WordClusters;
import java.util.List;

/**
 * What is known of words before any document is read: name lists and distributional classes of several grains. Immutable.
 *
 * @param forms packed classes by {@link WordClusters#hash} of the form
 * @param lists flags by the hash of the lower-case form
 * @param names kinds of names of one word or several, as {@link ListedNames} looks them up; may be empty
 */
record NameKnowledge(IntTable forms, IntTable lists, IntTable names) {

    /** The variant that is used unless told otherwise. */
    static final String DEFAULT_VARIANT = "default";

    /** Bits of a class number from 64 coarse classes, from 1,000 fine ones, and from the classes of embeddings. */
    private static final int COARSE_BITS = 7;

    private static final int FINE_BITS = 10;

    /**
     * What belongs to a variant of the model; the classes of one that is not the default are its own, and it has none from
     * embeddings, and no listed names of several words.
     */
    static NameKnowledge load(String language, String variant) {
        return SharedModels.get("name knowledge " + language + " " + variant, () -> read(language, variant));
    }

    private static NameKnowledge read(String language, String variant) {
        List<WordClusters> classes = variant.equals(DEFAULT_VARIANT)
                ? List.of(
                        WordClusters.load(language, "coarse"),
                        WordClusters.load(language, "fine"),
                        WordClusters.load(language, "embedded"))
                : List.of(
                        WordClusters.load(language, "coarse-" + variant),
                        WordClusters.load(language, "fine-" + variant));
        int[] shifts = {0, COARSE_BITS, COARSE_BITS + FINE_BITS};
        IntTable.Builder forms = new IntTable.Builder(
                classes.stream().mapToInt(WordClusters::words).sum());
        for (int k = 0; k < classes.size(); k++) {
            int shift = shifts[k];
            classes.get(k).forEach((hash, c) -> forms.join(hash, c << shift));
        }
        return new NameKnowledge(forms.build(), NameLists.load(language).table(), names(language, variant));
    }

    private static IntTable names(String language, String variant) {
        if (!variant.equals(DEFAULT_VARIANT)) {
            return new IntTable.Builder(0).build();
        }
        WordClusters listed = WordClusters.load(language, "listed");
        IntTable.Builder names = new IntTable.Builder(listed.words());
        listed.forEach(names::join);
        return names.build();
    }

    static int coarse(int packed) {
        return packed & ((1 << COARSE_BITS) - 1);
    }

    static int fine(int packed) {
        return (packed >>> COARSE_BITS) & ((1 << FINE_BITS) - 1);
    }

    static int embedded(int packed) {
        return packed >>> (COARSE_BITS + FINE_BITS);
    }
}
