package io.github.hearsay.io;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file to read.
 *
 * @param id of its document, if it holds just one: its path below the input without the ending
 */
public record SourceFile(Path path, String id) {

    private static final String PACKED = ".gz";

    /** The content of a file, by the ending of its name. */
    enum Kind {
        TEXT(".txt"),
        PAGE(".html .htm"),
        XMI(".xmi"),
        LINES(".jsonl"),
        WARC(".warc");

        private final String endings;

        Kind(String endings) {
            this.endings = endings;
        }

        boolean holdsMany() {
            return this == LINES || this == WARC;
        }

        private Optional<String> ending(String name) {
            return Arrays.stream(endings.split(" ", -1))
                    .flatMap(ending -> Stream.of(ending, ending + PACKED))
                    .filter(name::endsWith)
                    .findFirst();
        }
    }

    /** The kinds of files that can be read, for messages. */
    static final String KNOWN = Arrays.stream(Kind.values())
            .map(kind -> kind.endings)
            .collect(Collectors.joining(" ", "", ", each also with " + PACKED));

    /** Whether it holds a document that UIMA has written. */
    public boolean isXmi() {
        return kind(path).filter(Kind.XMI::equals).isPresent();
    }

    static SourceFile of(Path path, String name) {
        String ending = kind(path).flatMap(kind -> kind.ending(lower(path))).orElse("");
        return new SourceFile(path, name.substring(0, name.length() - ending.length()));
    }

    static Optional<Kind> kind(Path path) {
        String name = lower(path);
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.ending(name).isPresent())
                .findFirst();
    }

    private static String lower(Path path) {
        return path.toString().toLowerCase(Locale.ROOT);
    }
}
