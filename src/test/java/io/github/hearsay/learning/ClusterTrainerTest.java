package io.github.hearsay.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClusterTrainerTest {

    @Test
    void thatWordsOfTheSameContextsShareACluster() {
        IntTable clusters = train();
        assertThat(clusters.get(Hash.of("quay"))).isNotNegative().isEqualTo(clusters.get(Hash.of("mole")));
        assertThat(clusters.get(Hash.of("leaks"))).isEqualTo(clusters.get(Hash.of("holds")));
        assertThat(clusters.get(Hash.of("leaks"))).isNotEqualTo(clusters.get(Hash.of("quay")));
        assertThat(clusters.get(Hash.of("ferry"))).isEqualTo(-1);
    }

    private static IntTable train() {
        Random random = new Random(7);
        ClusterTrainer trainer = new ClusterTrainer();
        String[] nouns = {"quay", "mole", "pier"};
        String[] verbs = {"leaks", "holds", "sinks"};
        for (int i = 0; i < 200; i++) {
            String text = "the " + nouns[random.nextInt(3)] + " " + verbs[random.nextInt(3)] + " .";
            trainer.add(Arrays.stream(text.split(" ", -1)).mapToInt(Hash::of).toArray());
        }
        trainer.add(new int[] {Hash.of("ferry")});
        return trainer.train(5, 2);
    }
}
