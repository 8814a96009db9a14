package io.github.hearsay.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuadWeightsTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 123, QuadWeights.MOST_FEATURES})
    void thatWeightsAreSummedWhateverTheirSigns(int count) {
        Random random = new Random(count);
        byte[] bytes = new byte[64 * QuadWeights.LABELS];
        random.nextBytes(bytes);
        assertThatSumsAreRight(bytes, random.ints(count).toArray());
        Arrays.fill(bytes, (byte) -128);
        assertThatSumsAreRight(bytes, random.ints(count).toArray());
        Arrays.fill(bytes, (byte) 127);
        assertThatSumsAreRight(bytes, random.ints(count).toArray());
    }

    private static void assertThatSumsAreRight(byte[] bytes, int[] features) {
        float[] expected = new float[QuadWeights.LABELS];
        for (int feature : features) {
            for (int y = 0; y < expected.length; y++) {
                expected[y] += bytes[(feature & 63) * QuadWeights.LABELS + y];
            }
        }
        float[] scores = new float[QuadWeights.LABELS];
        new QuadWeights(bytes).score(features, features.length, scores);
        assertThat(scores).isEqualTo(expected);
    }

    @Test
    void thatWhatIsWrittenIsRead() throws IOException {
        byte[] bytes = new byte[8 * QuadWeights.LABELS];
        new Random(1).nextBytes(bytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new QuadWeights(bytes).write(new DataOutputStream(out));
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        QuadWeights.read(data(out.toByteArray())).write(new DataOutputStream(again));
        assertThat(again.toByteArray()).endsWith(bytes).isEqualTo(out.toByteArray());
        assertThatThrownBy(() -> QuadWeights.read(data(new byte[] {0, 0, 0, 3})))
                .isInstanceOf(IOException.class);
    }

    private static DataInputStream data(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }
}
