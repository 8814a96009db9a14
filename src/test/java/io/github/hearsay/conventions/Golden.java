package io.github.hearsay.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file with reviewed content that a test compares with, and rewrites under {@code -Dgolden.update=true}. */
public final class Golden {

    private Golden() {}

    public static void compare(Path file, String actual) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(file).as("-Dgolden.update=true writes it").exists();
        assertThat(actual).as(file + " (-Dgolden.update=true rewrites it)").isEqualTo(Files.readString(file));
    }
}
