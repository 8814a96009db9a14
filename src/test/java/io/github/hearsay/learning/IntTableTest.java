package io.github.hearsay.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntTableTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 1000})
    void thatAllEntriesAreFoundAgainAfterWriting(int size) throws IOException {
        Random random = new Random(size);
        Map<Integer, Integer> entries = new HashMap<>();
        while (entries.size() < size) {
            entries.put(random.nextInt() << random.nextInt(20), random.nextInt(Integer.MAX_VALUE));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new IntTable(entries).write(new DataOutputStream(out));
        IntTable table = IntTable.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));
        assertThat(table.size()).isEqualTo(size);
        entries.forEach((key, value) -> assertThat(table.get(key)).isEqualTo(value));
        assertThat(table.get(random.nextInt())).isEqualTo(-1);
    }
}
