package io.github.hearsay.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Learns a toy language: capitals are names, of kind M where a small m stands before them, of kind N elsewhere. */
class CrfTrainerTest {

    private static final List<String> LABELS = List.of("O", "B-N", "I-N", "L-N", "U-N", "B-M", "I-M", "L-M", "U-M");
    private static final long ANY = (1L << LABELS.size()) - 1;

    @Test
    void thatARuleIsLearned() {
        SequenceModel model = train(gold("aaBaa"), gold("BCa"), gold("amBCD"), gold("a"), gold("B"), gold("mB"));
        assertThat(labels(model, "aBCamBCD")).containsExactly("O", "B-N", "L-N", "O", "O", "B-M", "I-M", "L-M");
        assertThat(labels(model, "mB")).containsExactly("O", "U-M");
    }

    @Test
    void thatWhatIsLeftOpenIsLearnedFromTheRest() {
        long[] open = gold("aBa").permitted();
        open[1] = ANY;
        SequenceModel model = train(gold("aaBaa"), gold("aB"), gold("amB"), new Gold("aBa", open));
        assertThat(labels(model, "aBa")).containsExactly("O", "U-N", "O");
    }

    @Test
    void thatAnExampleWithNoPermittedSequenceTeachesNothing() throws IOException {
        long[] impossible = {1L << LABELS.indexOf("I-N"), 1L << LABELS.indexOf("O")};
        assertThat(bytes(train(gold("aB"), new Gold("aB", impossible)))).isEqualTo(bytes(train(gold("aB"), gold(""))));
    }

    @Test
    void thatTheSameSeedGivesTheSameBytes() throws IOException {
        assertThat(bytes(train(gold("aaBaa"), gold("amBCD")))).isEqualTo(bytes(train(gold("aaBaa"), gold("amBCD"))));
    }

    @Test
    void thatLargeWeightsMayBeCutOff() throws IOException {
        SequenceModel model =
                train(new CrfTrainer(LABELS, 10, 0.5f, 0, 0.5f), gold("aaBaa"), gold("BCa"), gold("amBCD"));
        assertThat(labels(model, "aBCamBCD")).containsExactly("O", "B-N", "L-N", "O", "O", "B-M", "I-M", "L-M");
        assertThat(bytes(model)).isNotEqualTo(bytes(train(gold("aaBaa"), gold("BCa"), gold("amBCD"))));
    }

    private record Gold(String text, long[] permitted) {}

    private static Gold gold(String text) {
        long[] permitted = new long[text.length()];
        for (int i = 0; i < permitted.length; i++) {
            permitted[i] = 1L << LABELS.indexOf(label(text, i));
        }
        return new Gold(text, permitted);
    }

    private static String label(String text, int i) {
        if (!isName(text, i)) {
            return "O";
        }
        int first = i;
        while (isName(text, first - 1)) {
            first--;
        }
        String kind = first > 0 && text.charAt(first - 1) == 'm' ? "M" : "N";
        boolean last = !isName(text, i + 1);
        return (first == i ? last ? "U-" : "B-" : last ? "L-" : "I-") + kind;
    }

    private static boolean isName(String text, int i) {
        return i >= 0 && i < text.length() && Character.isUpperCase(text.charAt(i));
    }

    private static SequenceModel train(Gold... texts) {
        return train(new CrfTrainer(LABELS, 10, 0.5f, 0), texts);
    }

    private static SequenceModel train(CrfTrainer trainer, Gold... texts) {
        List<CrfTrainer.Example> examples = new ArrayList<>();
        for (Gold gold : texts) {
            Features none = features(gold.text, 0);
            examples.add(new CrfTrainer.Example(features(gold.text, 1), none, gold.permitted));
        }
        return trainer.train(examples, 60, 7, share -> {});
    }

    private static Features features(String text, int reach) {
        Features features = new Features();
        for (int i = 0; i < text.length(); i++) {
            features.next();
            for (int d = -reach; d <= reach && reach > 0; d++) {
                int kind = isName(text, i + d)
                        ? 1
                        : i + d >= 0 && i + d < text.length() && text.charAt(i + d) == 'm' ? 2 : 3;
                features.add(Hash.feature(d + 5, kind));
            }
        }
        return features;
    }

    private static List<String> labels(SequenceModel model, String text) {
        return Arrays.stream(model.label(features(text, 1)))
                .mapToObj(model.labels()::get)
                .toList();
    }

    private static byte[] bytes(SequenceModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }
}
