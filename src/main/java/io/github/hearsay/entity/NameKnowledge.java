package io.github.hearsay.entity;

import io.github.hearsay.language.Language;
import io.github.hearsay.learning.IntTable;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.learning.SharedModels;
import io.github.hearsay.learning.WordClusters;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known of words before any document is read: name lists and distributional classes of several grains. Immutable.
 *
 * @param forms packed classes by {@link WordClusters#hash} of the form
 * @param lists flags by the hash of the lower-case form
 * @param names kinds of names of one word or several, as {@link ListedNames} looks them up; may be empty
 */
record NameKnowledge(IntTable forms, IntTable lists, IntTable names) {

    /** Bits of a class number from 64 coarse classes, from 1,000 fine ones, and from the classes of embeddings. */
    private static final int COARSE_BITS = 7;

    private static final int FINE_BITS = 10;

    /**
     * What belongs to a variant of the model; the open one has no classes from embeddings, and no listed names of several
     * words.
     */
    static NameKnowledge load(Language language, ModelSource models) {
        return SharedModels.get("name knowledge " + language.key() + " " + models, () -> read(language, models));
    }

    private static NameKnowledge read(Language language, ModelSource models) {
        List<WordClusters> classes = new ArrayList<>();
        classes.add(WordClusters.load(models, "coarse"));
        classes.add(WordClusters.load(models, "fine"));
        if (!models.isOpen()) {
            classes.add(WordClusters.load(models, "embedded"));
        }
        int[] shifts = {0, COARSE_BITS, COARSE_BITS + FINE_BITS};
        IntTable.Builder forms = new IntTable.Builder(
                classes.stream().mapToInt(WordClusters::words).sum());
        for (int k = 0; k < classes.size(); k++) {
            int shift = shifts[k];
            classes.get(k).forEach((hash, c) -> forms.join(hash, c << shift));
        }
        return new NameKnowledge(forms.build(), NameLists.load(language).table(), names(models));
    }

    private static IntTable names(ModelSource models) {
        if (models.isOpen()) {
            return new IntTable.Builder(0).build();
        }
        WordClusters listed = WordClusters.load(models, "listed");
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
