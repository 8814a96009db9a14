package io.github.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.text.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameTagsTest {

    private static final Words WORDS = Texts.words("Ena Marsh of Mirren");
    private static final Name PERSON = Texts.name(WORDS, "Ena Marsh", "PER");

    @Test
    void thatAnAnnotationPermitsItsTagsOnly() {
        long[] permitted = permitted(Set.of("PER", "LOC"), NameTags.none(WORDS), PERSON);
        assertThat(tags(permitted[0])).containsExactly("B-PERSON");
        assertThat(tags(permitted[1])).containsExactly("L-PERSON");
        assertThat(tags(permitted[3])).containsExactly("O");
    }

    @Test
    void thatAGuessIsPermittedWhereTheCorpusSaysNothing() {
        int[] guesses = NameTags.none(WORDS);
        guesses[0] = NameTags.ALL.indexOf("U-ORG");
        guesses[3] = NameTags.ALL.indexOf("U-LOC");
        long[] permitted = permitted(Set.of("PER"), guesses, PERSON);
        assertThat(tags(permitted[0])).containsExactly("B-PERSON");
        assertThat(tags(permitted[3])).containsExactly("O", "U-LOC");
        assertThat(tags(permitted(Set.of("PER", "GPE"), guesses, PERSON)[3])).containsExactly("O");
    }

    @Test
    void thatMiscMayBeWhatTheCorpusHasNoLabelFor() {
        Name name = Texts.name(WORDS, "Mirren", "MISC");
        int[] guesses = NameTags.none(WORDS);
        guesses[3] = NameTags.ALL.indexOf("U-NORP");
        assertThat(tags(permitted(Set.of("MISC"), guesses, name)[3])).containsExactly("U-NORP", "U-MISC");
        assertThat(tags(permitted(Set.of("MISC", "NORP"), guesses, name)[3])).containsExactly("U-MISC");
    }

    @Test
    void thatANameThatCutsAWordTeachesNothing() {
        Name name = Texts.name(WORDS, "Ena Mar", "PER");
        assertThat(tags(permitted(Set.of("PER"), NameTags.none(WORDS), name)[1]))
                .hasSameSizeAs(NameTags.ALL);
    }

    @Test
    void thatAGuessBesideAnUnsureAnnotationIsPermitted() {
        int[] guesses = NameTags.none(WORDS);
        guesses[0] = NameTags.ALL.indexOf("U-ORG");
        long[] permitted = NameTags.permitted(WORDS, List.of(PERSON), Set.of("PER", "ORG"), guesses, NameTags.ANY);
        assertThat(tags(permitted[0])).containsExactly("B-PERSON", "U-ORG");
        assertThat(tags(permitted[1])).containsExactly("O", "L-PERSON");
    }

    @Test
    void thatAGuessOfAnotherKindBesideAnUnsureAnnotationIsPermitted() {
        int[] guesses = NameTags.none(WORDS);
        guesses[0] = NameTags.ALL.indexOf("U-NORP");
        long[] permitted = NameTags.permitted(WORDS, List.of(PERSON), Set.of("PER", "ORG"), guesses, NameTags.ANY);
        assertThat(tags(permitted[0])).containsExactly("B-PERSON", "U-NORP");
    }

    private static long[] permitted(Set<String> inventory, int[] guesses, Name name) {
        return NameTags.permitted(WORDS, List.of(name), inventory, guesses, NameTags.open(inventory));
    }

    private static List<String> tags(long bits) {
        return IntStream.range(0, NameTags.ALL.size())
                .filter(y -> (bits >>> y & 1) != 0)
                .mapToObj(NameTags.ALL::get)
                .toList();
    }
}
