package io.github.hearsay.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.learning.IntTable;
import io.github.hearsay.learning.WordKnowledge;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateScoresTest {

    private static final String TEXT = "Oda Lund denied on Monday that the mill had been sold ";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void thatWhatIsRememberedIsWhatWouldBeComputed(long seed) {
        Random random = new Random(seed);
        ParserWords words = words(random);
        StateScores scores = new StateScores(StateScoresTest::sum);
        scores.start(words);
        ParserState state = new ParserState();
        float[] found = new float[ParserState.ACTIONS];
        float[] expected = new float[ParserState.ACTIONS];
        int[] features = new int[ParserFeatures.COUNT];
        for (int round = 0; round < 20; round++) {
            state.start(words.size());
            while (!state.isFinal()) {
                new ParserFeatures().fill(words, state, features);
                sum(features, features.length, expected);
                scores.score(state, found);
                assertThat(found).isEqualTo(expected);
                state.apply(IntStream.generate(() -> random.nextInt(ParserState.ACTIONS))
                        .filter(state::permits)
                        .findFirst()
                        .orElseThrow());
            }
        }
    }

    private static ParserWords words(Random random) {
        IntTable none = new IntTable(Map.of());
        WordTable table = new WordTable(new Vocabulary(none, none, none, WordKnowledge.of("en")));
        int[] ends = IntStream.range(0, TEXT.length())
                .filter(i -> TEXT.charAt(i) == ' ')
                .toArray();
        int[] begins = IntStream.range(0, ends.length)
                .map(i -> i == 0 ? 0 : ends[i - 1] + 1)
                .toArray();
        table.fill(TEXT, begins, ends, 0, ends.length);
        ParserWords words = new ParserWords();
        words.fill(table, random.ints(ends.length, 0, 40).toArray(), 0);
        return words;
    }

    private static void sum(int[] features, int count, float[] scores) {
        for (int action = 0; action < scores.length; action++) {
            int shift = 8 * action;
            scores[action] = IntStream.range(0, count)
                    .map(k -> (features[k] >>> shift) & 0xff)
                    .sum();
        }
    }
}
