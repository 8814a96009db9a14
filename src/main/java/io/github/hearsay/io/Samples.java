package io.github.hearsay.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The sample articles that ship with the library: invented, and as messy as real news. */
public final class Samples {

    private static final String FOLDER = "/io/github/hearsay/samples/";

    private Samples() {}

    /** The samples as documents in English. */
    public static Documents documents() throws IOException {
        List<RawDocument> documents = new ArrayList<>();
        for (String id : text("index").lines().toList()) {
            documents.add(new RawDocument(
                    id, "classpath:" + FOLDER + id + ".txt", jcas -> TextSource.fill(jcas, text(id), "en")));
        }
        return Documents.of(documents);
    }

    private static String text(String name) throws IOException {
        try (InputStream in = Samples.class.getResourceAsStream(FOLDER + name + ".txt")) {
            if (in == null) {
                throw new IOException("not on the class path: " + FOLDER + name + ".txt");
            }
            return TextSource.read(in, StandardCharsets.UTF_8, Integer.MAX_VALUE);
        }
    }
}
