package io.github.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DuplicateNamesTest {

    @Test
    void thatNamesAreNumberedAroundThoseThatLookNumbered() {
        DuplicateNames names = new DuplicateNames();
        assertThat(Stream.of("a", "a-2", "a", "a", "b", "a-2").map(names::unique))
                .containsExactly("a", "a-2", "a-3", "a-4", "b", "a-2-3");
    }

    @Test
    void thatAMillionOfTheSameTakeNoTime() {
        DuplicateNames names = new DuplicateNames();
        String last = "";
        for (int i = 0; i < 1_000_000; i++) {
            last = names.unique("same");
        }
        assertThat(last).isEqualTo("same-1000000");
    }
}
