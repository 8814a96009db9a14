package io.github.hearsay.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WordClustersTest {

    private static final TreeMap<Integer, Integer> CLASSES = new TreeMap<>();

    static {
        CLASSES.put(Integer.MIN_VALUE, 1);
        CLASSES.put(-7, 2);
        CLASSES.put(0, 3);
        CLASSES.put(1, 4);
        CLASSES.put(Integer.MAX_VALUE, 2048);
    }

    @Test
    void thatClassesSurviveTheirFile() throws IOException {
        WordClusters read = WordClusters.read(new ByteArrayInputStream(bytes()));
        assertThat(read.words()).isEqualTo(CLASSES.size());
        CLASSES.forEach((hash, c) -> assertThat(read.of(hash)).isEqualTo(c));
        assertThat(read.of(5)).isZero();
    }

    @Test
    void thatAShortenedFileIsRefused() throws IOException {
        byte[] bytes = bytes();
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> WordClusters.read(new ByteArrayInputStream(cut)))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void thatDigitsAndApostrophesAreAlike() {
        assertThat(hash("1987’s")).isEqualTo(hash("2014's")).isNotEqualTo(hash("201's"));
    }

    private static int hash(String word) {
        return WordClusters.hash(word, 0, word.length());
    }

    private static byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordClusters.of(CLASSES).write(out);
        return out.toByteArray();
    }
}
