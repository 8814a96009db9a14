package io.github.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ReadingCopyTest {

    @Test
    void thatWhatReplacesAStretchStandsForTheWholeOfIt() {
        String text = "didn&#8217;t pay";
        ReadingCopy copy = new ReadingCopy(text, List.of(new Emendation(new Span(4, 11), "’")));
        assertThat(copy.text()).isEqualTo("didn’t pay");
        assertThat(copy.original(new Span(4, 6)).of(text)).isEqualTo("&#8217;t");
        assertThat(copy.original(new Span(0, 6)).of(text)).isEqualTo("didn&#8217;t");
        assertThat(copy.read(new Span(6, 8))).isEqualTo(new Span(4, 5));
        assertThat(copy.read(new Span(12, 15))).isEqualTo(new Span(6, 9));
    }

    @Test
    void thatWhatIsNotReadIsInNoWordBesideIt() {
        String text = "un\u00adsafe";
        ReadingCopy copy = new ReadingCopy(text, List.of(new Emendation(new Span(2, 3), "")));
        assertThat(copy.text()).isEqualTo("unsafe");
        assertThat(copy.original(new Span(0, 2))).isEqualTo(new Span(0, 2));
        assertThat(copy.original(new Span(2, 6))).isEqualTo(new Span(3, 7));
        assertThat(copy.original(new Span(0, 6))).isEqualTo(new Span(0, 7));
        assertThat(copy.read(new Span(2, 3)).isEmpty()).isTrue();
    }

    @Test
    void thatATextWithoutEmendationsIsItself() {
        String text = "The quay holds.";
        ReadingCopy copy = new ReadingCopy(text, List.of());
        assertThat(copy.text()).isSameAs(text);
        assertThat(copy.original(new Span(4, 8))).isEqualTo(new Span(4, 8));
        assertThat(copy.read(new Span(4, 8))).isEqualTo(new Span(4, 8));
    }

    @RepeatedTest(50)
    void thatWhatIsKeptGoesThereAndBack(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder original = new StringBuilder();
        List<Emendation> emendations = new ArrayList<>();
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            if (random.nextInt(4) == 0) {
                int begin = original.length();
                original.append("#".repeat(1 + random.nextInt(4)));
                emendations.add(new Emendation(new Span(begin, original.length()), "x".repeat(random.nextInt(3))));
            } else {
                kept.add(original.length());
                original.append((char) ('a' + random.nextInt(26)));
            }
        }
        ReadingCopy copy = new ReadingCopy(original.toString(), emendations);
        int last = -1;
        for (int at : kept) {
            Span stands = new Span(at, at + 1);
            Span read = copy.read(stands);
            assertThat(read.of(copy.text())).isEqualTo(stands.of(original));
            assertThat(copy.original(read)).isEqualTo(stands);
            assertThat(read.begin()).isGreaterThan(last);
            last = read.begin();
        }
    }
}
