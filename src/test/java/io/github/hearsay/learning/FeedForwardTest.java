package io.github.hearsay.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Learns what no linear model can: a feature that turns the sign of another. */
class FeedForwardTest {

    @Test
    void thatAFeatureThatTurnsAnotherIsLearned() {
        FeedForward network = train(3);
        assertThat(network.apply(features(1, 5), 0)[0]).isEqualTo(2, within(0.3f));
        assertThat(network.apply(features(1, 6), 0)[0]).isEqualTo(-2, within(0.3f));
        assertThat(network.apply(features(2, 5), 0)[0]).isEqualTo(-2, within(0.3f));
        assertThat(network.apply(features(2, 6), 0)[0]).isEqualTo(2, within(0.3f));
    }

    @Test
    void thatOutputsAreLearnedApart() {
        assertThat(train(3).apply(features(1, 5), 0)[1]).isEqualTo(1, within(0.3f));
    }

    @Test
    void thatTheSameSeedGivesTheSameBytes() throws IOException {
        assertThat(bytes(train(3))).isEqualTo(bytes(train(3)));
    }

    @Test
    void thatANetworkSurvivesItsFile() throws IOException {
        FeedForward network = train(3);
        FeedForward read = read(bytes(network));
        assertThat(read.apply(features(1, 6), 0)).isEqualTo(network.apply(features(1, 6), 0));
        assertThat(bytes(read)).isEqualTo(bytes(network));
    }

    @Test
    void thatAShortenedOrAbsurdFileIsRefused() throws IOException {
        byte[] bytes = bytes(train(3));
        assertThatThrownBy(() -> read(Arrays.copyOf(bytes, bytes.length - 3))).isInstanceOf(IOException.class);
        byte[] absurd = bytes.clone();
        absurd[0] = 127;
        assertThatThrownBy(() -> read(absurd)).hasMessageStartingWith("no network of");
    }

    private static FeedForward train(long seed) {
        FeedForwardTrainer trainer = new FeedForwardTrainer(6, 8, 2, 0, seed);
        for (int i = 0; i < 200; i++) {
            for (int a = 1; a <= 2; a++) {
                for (int b = 5; b <= 6; b++) {
                    trainer.add(features(a, b), 0, (a == 1) == (b == 5) ? 2 : -2);
                    trainer.add(features(a, b), 1, 1);
                }
            }
        }
        return trainer.train(8, error -> {});
    }

    private static Features features(int... values) {
        Features features = new Features();
        features.next();
        for (int value : values) {
            features.add(value);
        }
        return features;
    }

    private static byte[] bytes(FeedForward network) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        network.write(new DataOutputStream(out));
        return out.toByteArray();
    }

    private static FeedForward read(byte[] bytes) throws IOException {
        return FeedForward.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }
}
