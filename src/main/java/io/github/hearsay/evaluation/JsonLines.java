package io.github.hearsay.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a file of one JSON object a line, one line at a time. */
final class JsonLines {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** The meaning of one line. */
    @FunctionalInterface
    interface Format<T> {

        /**
         * Reads a line.
         *
         * @throws IllegalArgumentException if the line is JSON, but lacks something or contradicts itself
         */
        T read(JsonNode line);
    }

    private JsonLines() {}

    static <T> void forEach(Path file, Format<T> format, Consumer<T> consumer) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = next(reader, file, 1); line != null; line = next(reader, file, number + 1)) {
                number++;
                if (!line.isBlank()) {
                    consumer.accept(parse(file, number, line, format));
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
            return line != null && parse(file, number, line, object -> object.has(field));
        }
    }

    private static <T> T parse(Path file, int number, String line, Format<T> format) throws IOException {
        try {
            JsonNode node = MAPPER.readTree(line);
            if (!node.isObject()) {
                throw new IllegalArgumentException("not a JSON object");
            }
            return format.read(node);
        } catch (JsonProcessingException e) {
            throw new BrokenLineException(file, number, e.getOriginalMessage(), e);
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
