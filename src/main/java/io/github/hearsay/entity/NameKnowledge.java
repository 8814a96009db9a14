package io.github.hearsay.entity;

import io.github.hearsay.learning.WordClusters;

/** What is known of words before any document is read: name lists and distributional classes of two grains. Immutable. */
record NameKnowledge(NameLists lists, WordClusters coarse, WordClusters fine) {

    static NameKnowledge load(String language) {
        return new NameKnowledge(
                new NameLists(language), WordClusters.load(language, "coarse"), WordClusters.load(language, "fine"));
    }
}
