package io.github.hearsay.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A line of an input file that cannot be used; the message names file, line number and reason. */
public final class BrokenLineException extends IOException {

    private static final long serialVersionUID = 1L;

    BrokenLineException(Path file, int line, @Nullable String reason, Throwable cause) {
        super(file + ", line " + line + ": " + reason, cause);
    }
}
