package io.github.hearsay.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Learns a toy language: a capital begins a name, which goes on as long as capitals follow. */
class SequenceModelTest {

    private static final List<String> LABELS = List.of("O", "B-N", "I-N", "L-N", "U-N");

    @Test
    void thatARuleIsLearned() throws Exception {
        SequenceModel model = train(7);
        assertThat(labels(model, "aBCDaaBa")).containsExactly("O", "B-N", "I-N", "L-N", "O", "O", "U-N", "O");
        assertThat(labels(model, "BC")).containsExactly("B-N", "L-N");
        assertThat(labels(model, "")).isEmpty();
    }

    @Test
    void thatTheSameSeedGivesTheSameBytes() throws Exception {
        byte[] first = bytes(train(7));
        assertThat(bytes(train(7))).isEqualTo(first);
    }

    @Test
    void thatAModelSurvivesItsFile() throws Exception {
        SequenceModel model = train(7);
        SequenceModel read = SequenceModel.read(new ByteArrayInputStream(bytes(model)));
        assertThat(read.labels()).isEqualTo(LABELS);
        assertThat(labels(read, "aBCaaB")).isEqualTo(labels(model, "aBCaaB"));
        assertThat(bytes(read)).isEqualTo(bytes(model));
    }

    @Test
    void thatAShortenedFileIsRefused() throws Exception {
        byte[] bytes = bytes(train(7));
        for (int length : new int[] {0, 5, 40, bytes.length / 2, bytes.length - 9}) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> SequenceModel.read(new ByteArrayInputStream(cut)))
                    .as("%d of %d bytes", length, bytes.length)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void thatADamagedFileIsNeverReadAsAnotherModel() throws Exception {
        byte[] bytes = bytes(train(7));
        Random random = new Random(5);
        for (int n = 0; n < 200; n++) {
            byte[] damaged = bytes.clone();
            int at = 10 + random.nextInt(bytes.length - 10);
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            try {
                // A bit that only fills up the last byte of the packed data means nothing.
                assertThat(bytes(SequenceModel.read(new ByteArrayInputStream(damaged))))
                        .as("byte %d of %d", at, bytes.length)
                        .isEqualTo(bytes);
            } catch (IOException refused) {
                assertThat(refused).hasNoSuppressedExceptions();
            }
        }
    }

    @Test
    void thatAFileOfAnotherKindIsRefused() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (java.util.zip.GZIPOutputStream gzip = new java.util.zip.GZIPOutputStream(out)) {
            gzip.write("something else".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> SequenceModel.read(new ByteArrayInputStream(out.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a readable model");
    }

    @Test
    void thatLabelsAreAlwaysWellFormed() throws Exception {
        SequenceModel model = train(7);
        Random random = new Random(3);
        for (int n = 0; n < 200; n++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(12); k >= 0; k--) {
                text.append("aBcDé€ ".charAt(random.nextInt(7)));
            }
            String shape = String.join(" ", labels(model, text.toString()));
            assertThat(shape).as(text.toString()).matches("((O|U-N|B-N( I-N)* L-N)( |$))*");
        }
    }

    private static SequenceModel train(long seed) {
        List<CrfTrainer.Example> examples = new ArrayList<>();
        for (String text : List.of("aaBaa", "BCa", "aBCD", "a", "B", "aaBCDEaB", "BaBCaBCD")) {
            long[] permitted = new long[text.length()];
            for (int i = 0; i < permitted.length; i++) {
                permitted[i] = 1L << LABELS.indexOf(gold(text, i));
            }
            examples.add(new CrfTrainer.Example(features(text), new Features(), permitted));
        }
        return new CrfTrainer(LABELS, 10, 0.5f, 0).train(examples, 40, seed, share -> {});
    }

    private static String gold(String text, int i) {
        boolean before = isName(text, i - 1);
        boolean after = isName(text, i + 1);
        return !isName(text, i) ? "O" : before ? after ? "I-N" : "L-N" : after ? "B-N" : "U-N";
    }

    private static boolean isName(String text, int i) {
        return i >= 0 && i < text.length() && Character.isUpperCase(text.charAt(i));
    }

    private static Features features(String text) {
        Features features = new Features();
        for (int i = 0; i < text.length(); i++) {
            features.next();
            for (int d = -1; d <= 1; d++) {
                features.add(Hash.feature(d + 5, isName(text, i + d) ? 1 : 2));
            }
            String shape = isName(text, i - 1) + " " + isName(text, i) + " " + isName(text, i + 1);
            features.add(Hash.feature(9, Hash.of(shape)));
        }
        return features;
    }

    private static List<String> labels(SequenceModel model, String text) {
        return Arrays.stream(model.label(features(text)))
                .mapToObj(model.labels()::get)
                .toList();
    }

    private static byte[] bytes(SequenceModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }
}
