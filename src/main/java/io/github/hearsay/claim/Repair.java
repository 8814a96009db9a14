package io.github.hearsay.claim;

import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;

/** What {@link ParseRepair} and its parts read, and the edits that they make. */
abstract class Repair {

    final Words words;
    final DependencyTree tree;
    final ClaimVocabulary vocabulary;
    final ParseShape shape;
    final TreeEdits edits;

    Repair(ParseShape shape, TreeEdits edits) {
        this.shape = shape;
        this.edits = edits;
        words = shape.words();
        tree = shape.tree();
        vocabulary = shape.vocabulary();
    }
}
