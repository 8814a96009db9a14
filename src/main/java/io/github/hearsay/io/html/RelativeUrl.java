package io.github.hearsay.io.html;

import java.nio.charset.StandardCharsets;

/** Turns a path into a URL that can only lead below the folder of its page. */
final class RelativeUrl {

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~";

    private RelativeUrl() {}

    static String of(String path) {
        StringBuilder url = new StringBuilder(".");
        for (String folder : path.split("/", -1)) {
            if (folder.equals("..")) {
                throw new IllegalArgumentException("leads out of the folder: " + path);
            }
            if (!folder.isEmpty()) {
                url.append('/');
                encode(folder, url);
            }
        }
        return url.toString();
    }

    private static void encode(String name, StringBuilder url) {
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN.indexOf(b) >= 0) {
                url.append((char) b);
            } else {
                url.append('%').append(hex(b >> 4)).append(hex(b));
            }
        }
    }

    private static char hex(int nibble) {
        return Character.toUpperCase(Character.forDigit(nibble & 0xF, 16));
    }
}
