package io.github.hearsay.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.text.Paragraphs;
import io.github.hearsay.text.WordsBuilder;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecentDocumentsTest {

    private static final long HEAP = Runtime.getRuntime().maxMemory();

    @Test
    void thatAnEqualDocumentIsFoundAndNoOther() throws IOException {
        RecentDocuments recent = new RecentDocuments(1.0);
        assertThat(recent.find(document("a b"))).isNull();
        EncodedWindow window = keep(recent, document("a b"), 10);
        assertThat(recent.find(document("a b"))).containsExactly(window);
        assertThat(recent.find(document("a c"))).isNull();
        assertThat(recent.find(document("a\n\nb"))).isNull();
    }

    @Test
    void thatTheOldestIsLetGoWhereThereIsNoRoom() throws IOException {
        RecentDocuments recent = new RecentDocuments(100 * 4.0 / HEAP);
        keep(recent, document("a"), 45);
        keep(recent, document("b"), 45);
        assertThat(recent.find(document("a"))).isNotNull();
        keep(recent, document("c"), 45);
        assertThat(recent.find(document("a"))).isNull();
        assertThat(recent.find(document("b"))).isNotNull();
        assertThat(recent.find(document("c"))).isNotNull();
    }

    @Test
    void thatFewAreKeptHoweverSmall() throws IOException {
        RecentDocuments recent = new RecentDocuments(1.0);
        keep(recent, document("c"), 1);
        for (int n = 2; n < 2 + 2 * Runtime.getRuntime().availableProcessors(); n++) {
            keep(recent, document("a ".repeat(n)), 1);
        }
        assertThat(recent.find(document("a a"))).isNotNull();
        assertThat(recent.find(document("c"))).isNull();
    }

    @Test
    void thatWhatIsTooLargeIsNotKept() throws IOException {
        RecentDocuments recent = new RecentDocuments(100 * 4.0 / HEAP);
        keep(recent, document("a"), 45);
        keep(recent, document("b"), 120);
        assertThat(recent.find(document("b"))).isNull();
        assertThat(recent.find(document("a"))).isNotNull();
    }

    private static EncodedWindow keep(RecentDocuments recent, Windows document, int numbers) {
        RecentDocuments.Collector collector = recent.new Collector(document);
        EncodedWindow window =
                new EncodedWindow(0, 1, Map.of("states", new float[numbers]), new Heads(Map.of(), 5, 56));
        collector.add(window);
        collector.keep();
        return window;
    }

    private static Windows document(String text) throws IOException {
        WordsBuilder words = new WordsBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                words.word(i, i + 1, "X", "");
            }
        }
        WordPieces pieces = new WordPieces(List.of("[PAD]", "[UNK]", "a", "b", "c"), 16);
        return new Windows(words.build(text, Paragraphs.of(text)), pieces, 20);
    }
}
