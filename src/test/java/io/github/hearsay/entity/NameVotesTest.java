package io.github.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.learning.IntTable;
import io.github.hearsay.text.Words;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NameVotesTest {

    private static final Words WORDS = Texts.words("Marsh left\nEna Marsh said so\nMarsh rose");
    private static final NameKnowledge NOTHING =
            new NameKnowledge(new IntTable(Map.of()), new IntTable(Map.of()), new IntTable(Map.of()));
    private static final WordTraits TRAITS = new WordTraits(WORDS, NOTHING);
    private static final int PERSON = NameTags.ALL.indexOf("U-PERSON");

    @Test
    void thatOnlyRepeatedWordsHaveVotes() {
        NameVotes votes = votes(0, 0, 0);
        assertThat(votes.concern(0, 1)).isTrue();
        assertThat(votes.concern(1, 3)).isFalse();
        assertThat(votes.majority(1)).isEqualTo(NameVotes.NO_VOTE);
        assertThat(votes.majority(0)).isZero();
    }

    @Test
    void thatAWordDoesNotVoteOnItself() {
        assertThat(votes(PERSON, 0, 0).majority(0)).isZero();
        assertThat(votes(0, PERSON, PERSON).majority(0)).isEqualTo(1);
        assertThat(votes(PERSON, PERSON, 0).majority(6)).isEqualTo(1);
    }

    @Test
    void thatPositionsInANameAreAlike() {
        assertThat(votes(0, PERSON, NameTags.ALL.indexOf("L-PERSON")).majority(0))
                .isEqualTo(1);
    }

    /** The three occurrences of "Marsh" have these tags. */
    private static NameVotes votes(int first, int second, int third) {
        int[] tags = NameTags.none(WORDS);
        tags[0] = first;
        tags[3] = second;
        tags[6] = third;
        return new NameVotes(TRAITS, tags, NameTags.ALL.size());
    }
}
