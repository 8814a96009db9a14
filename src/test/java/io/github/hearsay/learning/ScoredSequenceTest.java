package io.github.hearsay.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hearsay.learning.CrfTrainer.Example;
import io.github.hearsay.learning.ScoredSequence.Labelling;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Learns a toy language: an x is a name of one letter, and so, half of the time, is a y. */
class ScoredSequenceTest {

    private static final List<String> LABELS = List.of("O", "B-N", "I-N", "L-N", "U-N");
    private static final int NAME = 4;

    @Test
    void thatProbabilitiesAreThoseOfTheExamples() {
        SequenceModel model = train();
        double[] outside = model.scored().of(features("axy")).firstLabel();
        assertThat(outside[0]).isCloseTo(1, within(0.1));
        assertThat(outside[1]).isCloseTo(0, within(0.1));
        assertThat(outside[2]).isCloseTo(0.5, within(0.1));
    }

    @Test
    void thatLabellingsComeBestFirstAndTheirProbabilitiesAddUp() {
        List<Labelling> best = train().scored().of(features("ay")).best(3);
        assertThat(best.get(0).labels()).isNotEqualTo(best.get(1).labels());
        assertThat(best).isSortedAccordingTo((a, b) -> Double.compare(b.logProbability(), a.logProbability()));
        assertThat(best.stream().mapToDouble(l -> Math.exp(l.logProbability())).sum())
                .isCloseTo(1, within(0.1))
                .isLessThanOrEqualTo(1.001);
    }

    @Test
    void thatTheBestOfSeveralIsTheBest() {
        SequenceModel model = train();
        ScoredSequence scored = model.scored();
        for (String text : List.of("x", "axay", "aaaaxxxx", "yyxa")) {
            Features features = features(text);
            assertThat(scored.of(features).best(4).get(0).labels()).isEqualTo(model.label(features));
        }
    }

    @Test
    void thatNothingCostsNothingWhereThereIsNothing() {
        assertThat(train().scored().of(features("")).best(2)).isEmpty();
        assertThat(train().scored().of(features("")).firstLabel()).isEmpty();
    }

    @Test
    void thatACostMakesNamesOfDoubtfulOnes() {
        ScoredSequence scored = train().scored().of(features("ay"));
        assertThat(scored.label(2)).containsExactly(0, NAME);
        assertThat(scored.label(-2)).containsExactly(0, 0);
    }

    private static SequenceModel train() {
        List<Example> examples = new ArrayList<>();
        for (int n = 0; n < 40; n++) {
            for (String text : List.of("axa", "aya", "xy", "aaa")) {
                long[] permitted = new long[text.length()];
                for (int i = 0; i < permitted.length; i++) {
                    char c = text.charAt(i);
                    permitted[i] = c == 'x' || (c == 'y' && n % 2 == 0) ? 1L << NAME : 1;
                }
                examples.add(new Example(features(text), new Features(), permitted));
            }
        }
        return new CrfTrainer(LABELS, 10, 0.2f, 0).train(examples, 10, 1, share -> {});
    }

    private static Features features(String text) {
        Features features = new Features();
        for (int i = 0; i < text.length(); i++) {
            features.next();
            features.add(Hash.feature(1, text.charAt(i)));
        }
        return features;
    }
}
