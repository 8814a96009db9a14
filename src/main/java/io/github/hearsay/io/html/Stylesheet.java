package io.github.hearsay.io.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style block of a page and the content security policy that allows this block and nothing else.
 *
 * @param css what stands between the style tags
 * @param policy value of the policy's meta element
 */
record Stylesheet(String css, String policy) {

    static final Stylesheet REPORT = load("report.css");

    private static Stylesheet load(String resource) {
        try (InputStream in = Stylesheet.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return new Stylesheet(
                    css,
                    "default-src 'none'; style-src 'sha256-" + sha256(css)
                            + "'; img-src data:; base-uri 'none'; form-action 'none'");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
