package io.github.hearsay.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Invented news to annotate in tests. */
final class News {

    private static final String SAMPLES = "/io/github/hearsay/samples/";

    private News() {}

    /** The sample articles that come with Hearsay. */
    static List<String> samples() {
        return resource("/io/github/hearsay/samples.txt")
                .lines()
                .map(name -> resource(SAMPLES + name + ".txt"))
                .toList();
    }

    static String resource(String path) {
        try (InputStream in = News.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no such resource: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
