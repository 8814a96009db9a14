package io.github.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.learning.Hash;
import io.github.hearsay.learning.IntTable;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListedNamesTest {

    private static final int PLACE = 2;
    private static final int PERSON = 8;
    private static final IntTable NAMES = new IntTable(Map.of(
            key("rae", "bareli"),
            PLACE,
            key("rae"),
            PERSON,
            key("cheng", "yat", "-", "long"),
            PERSON,
            key("paris"),
            PLACE));

    private static int key(String... words) {
        int hash = Hash.EMPTY;
        for (String word : words) {
            hash = Hash.append(hash, word);
        }
        return hash;
    }

    @Test
    void thatTheLongestNameCounts() {
        assertThat(find("Rae Bareli and Rae")).containsExactly(4 * PLACE + 1, 4 * PLACE + 3, 0, 4 * PERSON);
    }

    @Test
    void thatMarksAndOtherCapitalsDoNotMatter() {
        assertThat(find("PARIS Cheng Yat-Long")).containsExactly(4 * PLACE, 4 * PERSON + 1, 4 * PERSON + 3);
    }

    @Test
    void thatANameNeitherBeginsSmallNorCrossesSentences() {
        assertThat(find("paris saw Rae\nBareli")).containsExactly(0, 0, 4 * PERSON, 0);
    }

    @Test
    void thatNothingIsFoundWithoutLists() {
        assertThat(ListedNames.find(Texts.words("Paris"), new IntTable.Builder(0).build()))
                .containsExactly(0);
    }

    private static int[] find(String text) {
        return ListedNames.find(Texts.words(text), NAMES);
    }
}
