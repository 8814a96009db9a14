package io.github.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.conventions.BadInput;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text is: nothing is thrown, every invariant holds, and the same text gives the same annotations. */
class RandomDocumentsTest extends WholePipeline {

    private static final int DOCUMENTS = 90;

    static Stream<RandomText> documents() {
        return Stream.iterate(0L, seed -> seed + 1).limit(DOCUMENTS).map(RandomText::of);
    }

    @ParameterizedTest
    @MethodSource("documents")
    @BadInput(54)
    void thatEveryTextIsAnnotatedSoundlyAndAlike(RandomText document) throws Exception {
        JCas jcas = annotator.annotate(document.text(), "en");
        Invariants.hold(jcas);
        assertThat(Listing.of(annotator.annotate(document.text(), "en"))).isEqualTo(Listing.of(jcas));
    }

    /** Each thread has engines of its own, and all of them the same models. */
    @ParameterizedTest
    @ValueSource(ints = {8, 16})
    @BadInput({28, 29})
    void thatThreadsDoNotMatter(int count) throws Exception {
        List<String> texts = new ArrayList<>(News.samples());
        documents().limit(4).forEach(document -> texts.add(document.text()));
        List<String> expected = listings(annotator, texts);
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<Future<List<String>>> results = new ArrayList<>();
            for (int t = 0; t < count; t++) {
                results.add(threads.submit(() -> {
                    try (Annotator own = new Annotator()) {
                        return listings(own, texts);
                    }
                }));
            }
            for (Future<List<String>> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> listings(Annotator annotator, List<String> texts) throws Exception {
        List<String> listings = new ArrayList<>();
        for (String text : texts) {
            listings.add(Listing.of(annotator.annotate(text, "en")));
        }
        return listings;
    }
}
