package io.github.hearsay.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeightRowsTest {

    private static final int ROWS = 16;

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 45})
    void thatSumsAreThoseOfTheSingleWeights(int labels) {
        Random random = new Random(labels);
        byte[] weights = new byte[ROWS * labels];
        random.nextBytes(weights);
        weights[0] = -128;
        weights[labels] = 127;
        WeightRows rows = new WeightRows(labels, weights);
        int[] features = random.ints(700).toArray();
        int[] sums = new int[labels];
        rows.sum(features, 3, 690, sums);
        int[] expected = new int[labels];
        for (int k = 3; k < 690; k++) {
            for (int y = 0; y < labels; y++) {
                expected[y] += weights[(features[k] & (ROWS - 1)) * labels + y];
            }
        }
        assertThat(sums).isEqualTo(expected);
        assertThat(rows.bytes()).isEqualTo(weights);
    }

    @ParameterizedTest
    @CsvSource({"1,134217728", "1,67108864", "1025,2", "3,3", "0,2", "3,-2"})
    void thatAbsurdSizesAreRefusedBeforeMemoryIsTaken(int labels, int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(labels);
        data.writeInt(count);
        assertThatThrownBy(() -> WeightRows.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray()))))
                .isInstanceOf(IOException.class)
                .hasMessage("no weights of " + labels + " labels and " + count + " rows");
    }
}
