package io.github.hearsay.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The sample articles that ship with the library: invented, and as messy as real news. */
public final class Samples {

    private static final String FOLDER = "/io/github/hearsay/samples/";

    /** Not in the folder, which others read as a corpus. */
    private static final String NAMES = "/io/github/hearsay/samples.txt";

    private Samples() {}

    /** The samples as documents in English. */
    public static Documents documents() throws IOException {
        List<RawDocument> documents = new ArrayList<>();
        for (String id : text(NAMES).lines().toList()) {
            documents.add(new RawDocument(
                    id,
                    "classpath:" + FOLDER + id + ".txt",
                    jcas -> TextSource.fill(jcas, text(FOLDER + id + ".txt"), "en")));
        }
        return Documents.of(documents);
    }

    private static String text(String path) throws IOException {
        try (InputStream in = Samples.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException("not on the class path: " + path);
            }
            return TextSource.read(in, StandardCharsets.UTF_8, Integer.MAX_VALUE);
        }
    }
}
