package io.github.hearsay.entity;

import io.github.hearsay.learning.WordClusters;

/** What linking knows before any document is read: name lists and distributional classes of two grains. Immutable. */
record LinkKnowledge(NameLists lists, WordClusters coarse, WordClusters fine) {

    static LinkKnowledge load(String language) {
        return new LinkKnowledge(
                NameLists.load(language), WordClusters.load(language, "coarse"), WordClusters.load(language, "fine"));
    }
}
