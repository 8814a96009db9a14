package io.github.hearsay.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.learning.SpanTags;
import io.github.hearsay.text.Paragraphs;
import io.github.hearsay.text.Words;
import io.github.hearsay.text.WordsBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The encoder that ships, against the examples that its export left beside it. */
class EncoderTest {

    private static final Encoder ENCODER = EncoderModel.load(ModelSource.shipped("en", ModelSource.DEEP));

    @Test
    void thatItReadsWhatTheTrainingReads() throws IOException {
        Map<String, byte[]> files = EncoderInput.files();
        List<String> vocabulary = new String(files.get("vocabulary.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        WordPieces pieces = new WordPieces(vocabulary, EncoderInput.MOST_PIECES);
        for (JsonNode example : examples(files)) {
            Words words = words(example.get("text").textValue(), example.get("words"));
            Windows windows = new Windows(words, pieces, 254);
            int[] ids = numbers(example.get("ids"));
            assertThat(windows.count()).isEqualTo(1);
            assertThat(windows.pieces.toIntArray()).isEqualTo(Arrays.copyOfRange(ids, 1, ids.length - 1));
            int[] first = numbers(example.get("first"));
            int[] classes = numbers(example.get("classes"));
            for (int i = 0; i < words.size(); i++) {
                assertThat(windows.firstPiece[i]).isEqualTo(first[i] - 1);
                assertThat(windows.shapes[i]).as(words.form(i)).isEqualTo(classes[first[i]]);
            }
        }
    }

    @Test
    void thatItFindsTheCuesThatTheTrainingFinds() throws IOException {
        SpanTags tags = new SpanTags(1);
        int words = 0;
        int different = 0;
        for (JsonNode example : examples(EncoderInput.files())) {
            int[] expected = numbers(example.get("tags").get("cue"));
            List<int[]> found = new ArrayList<>();
            ENCODER.read(
                    words(example.get("text").textValue(), example.get("words")),
                    window -> found.add(tags.best(window.scores("cue"))));
            for (int i = 0; i < expected.length; i++) {
                words++;
                different += found.get(0)[i] == expected[i] ? 0 : 1;
            }
        }
        // The examples are of the encoder before it was put in bytes.
        assertThat(words).isGreaterThan(200);
        assertThat(different).isLessThanOrEqualTo(words / 50);
    }

    @Test
    void thatAWindowIsTheSameWithAnyNeighbours() {
        String paragraph = "Mara Voss said the quay at Ostrel would close for a month . ";
        String text = (paragraph.repeat(8) + "\n\n").repeat(12);
        List<float[]> scores = new ArrayList<>();
        List<Integer> firsts = new ArrayList<>();
        Words words = spaced(text);
        ENCODER.read(words, window -> {
            scores.add(window.scores("cue"));
            firsts.add(window.first());
        });
        assertThat(scores).hasSizeGreaterThan(3);
        assertThat(scores.get(1)).isEqualTo(scores.get(2));
        for (int w = 1; w < firsts.size(); w++) {
            assertThat(words.paragraphOf(firsts.get(w))).isGreaterThan(words.paragraphOf(firsts.get(w) - 1));
        }
    }

    @Test
    void thatALongParagraphIsCutBehindAStopAndNoWordIsLost() {
        Words words = spaced("one two three . ".repeat(300) + "x".repeat(50_000) + " word".repeat(700));
        List<int[]> windows = new ArrayList<>();
        ENCODER.read(words, window -> windows.add(new int[] {window.first(), window.size()}));
        int next = 0;
        for (int[] window : windows) {
            assertThat(window[0]).isEqualTo(next);
            assertThat(window[1]).isBetween(1, 254);
            next += window[1];
        }
        assertThat(next).isEqualTo(words.size());
        assertThat(words.mark(windows.get(1)[0] - 1)).isEqualTo('.');
    }

    @Test
    void thatAWindowIsCutAgainWhereItsRestAndALongWordDoNotFit() {
        EncoderInput.check(spaced("one two three four\n\nyes . " + "one ".repeat(13) + "qxzjv".repeat(8)), 20);
    }

    @Test
    void thatNothingIsReadOfNothing() {
        ENCODER.read(spaced(""), window -> {
            throw new AssertionError("a window of nothing");
        });
    }

    @Test
    void thatADamagedModelIsAnError() throws IOException {
        try (InputStream in = EncoderTest.class.getResourceAsStream(EncoderInput.MODEL)) {
            byte[] half = in.readNBytes(1 << 20);
            assertThatThrownBy(() -> Encoder.read(new ByteArrayInputStream(half)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("not a readable model");
        }
        assertThatThrownBy(() -> Encoder.read(new ByteArrayInputStream(new byte[10])))
                .isInstanceOf(IOException.class)
                .hasMessage("not a readable model: without deep.properties");
    }

    private static List<JsonNode> examples(Map<String, byte[]> files) throws IOException {
        List<JsonNode> examples = new ArrayList<>();
        for (String line : new String(files.get("examples.jsonl"), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            examples.add(new ObjectMapper().readTree(line));
        }
        return examples;
    }

    private static int[] numbers(JsonNode array) {
        int[] numbers = new int[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = array.get(i).intValue();
        }
        return numbers;
    }

    private static Words words(String text, JsonNode spans) {
        WordsBuilder words = new WordsBuilder();
        words.sentence();
        spans.forEach(span -> words.word(span.get(0).intValue(), span.get(1).intValue(), "X", ""));
        return words.build(text, Paragraphs.of(text));
    }

    private static Words spaced(String text) {
        WordsBuilder words = new WordsBuilder();
        words.sentence();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                words.word(begin, i, "X", "");
                begin = i + 1;
            }
        }
        return words.build(text, Paragraphs.of(text));
    }
}
