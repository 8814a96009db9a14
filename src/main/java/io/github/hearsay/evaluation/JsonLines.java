package io.github.hearsay.evaluation;

import io.github.hearsay.cas.JsonRecords;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a file of one JSON object a line, one line at a time. */
final class JsonLines {

    private JsonLines() {}

    /**
     * Hands each line on.
     *
     * @param read the meaning of a line, an {@code IllegalArgumentException} where it has none
     * @throws BrokenLineException if a line has no meaning
     */
    static <T> void forEach(Path file, Function<String, T> read, Consumer<T> consumer) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = next(reader, file, 1); line != null; line = next(reader, file, number + 1)) {
                number++;
                if (!line.isBlank()) {
                    consumer.accept(parse(file, number, line, read));
                }
            }
        }
    }

    /**
     * Whether the first object of a file has a field.
     *
     * @throws BrokenLineException if its line is none
     */
    static boolean firstHas(Path file, String field) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 1;
            String line = next(reader, file, number);
            while (line != null && line.isBlank()) {
                line = next(reader, file, ++number);
            }
            return line != null && parse(file, number, line, object -> JsonRecords.hasField(object, field));
        }
    }

    private static <T> T parse(Path file, int number, String line, Function<String, T> read) throws IOException {
        try {
            return read.apply(line);
        } catch (IllegalArgumentException e) {
            throw new BrokenLineException(file, number, e.getMessage(), e);
        }
    }

    private static @Nullable String next(BufferedReader reader, Path file, int number) throws IOException {
        try {
            return reader.readLine();
        } catch (CharacterCodingException e) {
            throw new BrokenLineException(file, number, "not UTF-8, here or shortly behind", e);
        }
    }
}
