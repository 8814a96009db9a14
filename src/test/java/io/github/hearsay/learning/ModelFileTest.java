package io.github.hearsay.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFileTest {

    private static final int KIND = 0x0da1;

    @Test
    void thatWhatIsWrittenIsRead() throws Exception {
        IntTable table = ModelFile.read(new ByteArrayInputStream(model()), KIND, IntTable::read);
        assertThat(table.get(-5)).isEqualTo(7);
        assertThat(table.get(9)).isZero();
        assertThat(table.get(10)).isEqualTo(-1);
    }

    @Test
    void thatATruncatedModelIsRefused() throws Exception {
        byte[] model = model();
        for (int length = 0; length < model.length; length++) {
            refused(Arrays.copyOf(model, length));
        }
    }

    @Test
    void thatAFlippedBitNeverGivesAnotherModel() throws Exception {
        byte[] model = model();
        for (int bit = 0; bit < 8 * model.length; bit++) {
            byte[] damaged = model.clone();
            damaged[bit / 8] ^= (byte) (1 << (bit % 8));
            try {
                IntTable table = ModelFile.read(new ByteArrayInputStream(damaged), KIND, IntTable::read);
                assertThat(table.get(-5)).isEqualTo(7);
            } catch (IOException e) {
                assertThat(e).hasMessageContaining("not a readable model");
            }
        }
    }

    @Test
    void thatAnotherKindAndAbsurdSizesAreRefused() throws Exception {
        assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(model()), KIND + 1, IntTable::read))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("kind");
        ByteArrayOutputStream absurd = new ByteArrayOutputStream();
        ModelFile.write(absurd, KIND, out -> out.writeInt(Integer.MAX_VALUE));
        assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(absurd.toByteArray()), KIND, WeightRows::read))
                .isInstanceOf(IOException.class);
        refused(absurd.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1 << 20, Integer.MAX_VALUE})
    void thatASequenceModelOfAbsurdSizeIsRefused(int labels) throws Exception {
        ByteArrayOutputStream absurd = new ByteArrayOutputStream();
        ModelFile.write(absurd, KIND, out -> {
            out.writeInt(labels);
            for (int i = 0; i < Math.min(labels, 1 << 16); i++) {
                out.writeUTF("B-" + i);
            }
            out.writeInt(1 << 24);
            out.write(new byte[1 << 20]);
        });
        assertThatThrownBy(() ->
                        ModelFile.read(new ByteArrayInputStream(absurd.toByteArray()), KIND, SequenceModel::readPart))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a readable model")
                .hasMessageContaining(String.valueOf(labels));
    }

    @Test
    void thatAllKindsOfModelsAreRefusedInTheSameWords() throws Exception {
        byte[] noise = new byte[100];
        assertThatThrownBy(() -> SequenceModel.read(new ByteArrayInputStream(noise)))
                .hasMessageContaining("not a readable model");
        assertThatThrownBy(() -> WordClusters.read(new ByteArrayInputStream(noise)))
                .hasMessageContaining("not a readable model");
        assertThatThrownBy(() -> Ranker.read(new ByteArrayInputStream(noise)))
                .hasMessageContaining("not a readable model");
    }

    @Test
    void thatNoiseIsRefused() {
        byte[] noise = new byte[500];
        new Random(1).nextBytes(noise);
        refused(noise);
    }

    private static void refused(byte[] bytes) {
        assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(bytes), KIND, IntTable::read))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a readable model");
    }

    private static byte[] model() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(out, KIND, new IntTable(Map.of(-5, 7, 9, 0))::write);
        return out.toByteArray();
    }
}
