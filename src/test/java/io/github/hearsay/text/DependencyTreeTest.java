package io.github.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DependencyTreeTest {

    /** "The old gate fell": fell over gate over the others. */
    @Test
    void thatWordsBelowAreFoundInTextOrder() {
        DependencyTree tree = tree("The old gate fell", 2, 2, 3, -1);
        assertThat(tree.firstChild(2)).isZero();
        assertThat(tree.nextSibling(0)).isEqualTo(1);
        assertThat(tree.nextSibling(1)).isEqualTo(-1);
        assertThat(tree.left(3)).isZero();
        assertThat(tree.right(2)).isEqualTo(3);
        assertThat(tree.isBelow(0, 3)).isTrue();
        assertThat(tree.isBelow(3, 0)).isFalse();
    }

    @Test
    void thatSubtypesCountAsTheirLabel() {
        WordsBuilder builder = builder("Gates fell");
        builder.arc(0, 1, "nsubj:pass");
        DependencyTree tree = new DependencyTree(builder.build("Gates fell", List.of()));
        assertThat(tree.child(1, "nsubj")).isZero();
        assertThat(tree.child(1, "nsubj:pass")).isZero();
        assertThat(tree.child(1, "ns")).isEqualTo(-1);
    }

    @Test
    void thatCirclesAreCut() {
        DependencyTree tree = tree("a b c", 1, 2, 0);
        assertThat(tree.isBelow(2, 0) && tree.isBelow(0, 2)).isFalse();
        assertThat(tree.right(tree.head(0) < 0 ? 0 : tree.head(0))).isLessThanOrEqualTo(3);
    }

    @Test
    void thatAWordUnderItselfIsARoot() {
        assertThat(tree("a b", 0, 0).head(0)).isEqualTo(-1);
    }

    @Test
    void thatArcsToOtherSentencesAreCut() {
        WordsBuilder builder = new WordsBuilder();
        builder.sentence();
        builder.word(0, 1, "X", "a");
        builder.sentence();
        builder.word(2, 3, "X", "b");
        builder.arc(1, 0, "dep");
        assertThat(new DependencyTree(builder.build("a b", List.of())).head(1)).isEqualTo(-1);
    }

    private static DependencyTree tree(String text, int... heads) {
        WordsBuilder builder = builder(text);
        for (int i = 0; i < heads.length; i++) {
            builder.arc(i, heads[i], "dep");
        }
        return new DependencyTree(builder.build(text, List.of()));
    }

    private static WordsBuilder builder(String text) {
        WordsBuilder builder = new WordsBuilder();
        builder.sentence();
        int begin = 0;
        for (String word : text.split(" ", -1)) {
            builder.word(begin, begin + word.length(), "X", word);
            begin += word.length() + 1;
        }
        return builder;
    }
}
