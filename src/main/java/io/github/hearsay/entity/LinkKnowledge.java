package io.github.hearsay.entity;

import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.learning.WordClusters;

/** What linking knows before any document is read: name lists and distributional classes of two grains. Immutable. */
record LinkKnowledge(NameLists lists, WordClusters coarse, WordClusters fine) {

    static LinkKnowledge load(Language language, ModelSource models) {
        return new LinkKnowledge(
                NameLists.load(language), WordClusters.load(models, "coarse"), WordClusters.load(models, "fine"));
    }
}
