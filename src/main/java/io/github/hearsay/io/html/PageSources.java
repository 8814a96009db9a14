package io.github.hearsay.io.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style and the script of pages, and the content security policy that allows them and nothing else. */
final class PageSources {

    static final String CSS = load("report.css");
    static final String SCRIPT = load("find.js");

    private PageSources() {}

    /** The policy of a page with a style block. */
    static String policy(String css) {
        return "default-src 'none'; style-src " + source(css) + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    /** The policy of a page with a style block and a script. */
    static String policy(String css, String script) {
        return policy(css) + "; script-src " + source(script);
    }

    private static String load(String resource) {
        try (InputStream in = PageSources.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private static String source(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
