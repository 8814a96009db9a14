package io.github.hearsay.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.hearsay.learning.Ranker.Candidate;
import io.github.hearsay.learning.RankerTrainer.Choice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Candidates with feature 1 are right, and of the others those with the greater value. */
class RankerTest {

    @Test
    void thatTheBetterCandidateIsMoreProbable() {
        Ranker ranker = train();
        double[] byFeature = ranker.probabilities(List.of(candidate(2, 0), candidate(1, 0)));
        assertThat(byFeature[1]).isGreaterThan(0.8);
        double[] byValue = ranker.probabilities(List.of(candidate(2, 1), candidate(2, 0), candidate(2, -1)));
        assertThat(byValue[0]).isGreaterThan(byValue[1]);
        assertThat(byValue[1]).isGreaterThan(byValue[2]);
        assertThat(Arrays.stream(byValue).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void thatAModelSurvivesItsFile() throws Exception {
        Ranker ranker = train();
        Ranker read = Ranker.read(new ByteArrayInputStream(bytes(ranker)));
        List<Candidate> candidates = List.of(candidate(2, 0.5f), candidate(1, 0));
        assertThat(read.probabilities(candidates)).isEqualTo(ranker.probabilities(candidates));
        assertThat(bytes(read)).isEqualTo(bytes(ranker));
    }

    @Test
    void thatAShortenedFileIsRefused() throws Exception {
        byte[] bytes = bytes(train());
        for (int length : new int[] {0, 5, bytes.length / 2, bytes.length - 1}) {
            assertThatThrownBy(() -> Ranker.read(new ByteArrayInputStream(Arrays.copyOf(bytes, length))))
                    .isInstanceOf(IOException.class);
        }
    }

    private static byte[] bytes(Ranker ranker) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ranker.write(out);
        return out.toByteArray();
    }

    private static Ranker train() {
        List<Choice> choices = new ArrayList<>();
        for (int n = 0; n < 50; n++) {
            choices.add(new Choice(List.of(candidate(1, 0), candidate(2, 0)), BitSet.valueOf(new long[] {1})));
            choices.add(new Choice(
                    List.of(candidate(2, -1), candidate(2, 1), candidate(2, 0)), BitSet.valueOf(new long[] {2})));
        }
        return new RankerTrainer(8, 1, 0.2f, 1e-4f).train(choices, 10, 1);
    }

    private static Candidate candidate(int feature, float value) {
        Features features = new Features();
        features.next();
        features.add(Hash.feature(feature, 7));
        return new Candidate(features, value);
    }
}
