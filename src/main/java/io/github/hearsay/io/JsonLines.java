package io.github.hearsay.io;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import org.apache.uima.jcas.JCas;
import org.jspecify.annotations.Nullable;

/** One document a line. A line that is broken becomes a document that fails to load and says why. */
final class JsonLines implements Documents {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final BufferedReader reader;
    private final String file;
    private final ReadOptions options;
    private final UnaryOperator<String> unique;
    private @Nullable String line;
    private int number;

    JsonLines(InputStream in, String file, ReadOptions options, UnaryOperator<String> unique) {
        reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
        this.file = file;
        this.options = options;
        this.unique = unique;
    }

    @Override
    public boolean hasNext() {
        try {
            while (line == null || line.isBlank()) {
                line = reader.readLine();
                if (line == null) {
                    return false;
                }
                line = number++ == 0 && line.startsWith("\ufeff") ? line.substring(1) : line;
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(file + ", behind line " + number + ": " + e.getMessage(), e);
        }
    }

    @Override
    public RawDocument next() {
        if (!hasNext() || line == null) {
            throw new NoSuchElementException(file);
        }
        String json = line;
        line = null;
        String where = file + ", line " + number;
        try {
            JsonNode row = MAPPER.readTree(json);
            JsonNode id = row.path(options.idField());
            String name = unique.apply(id.isValueNode() ? id.asText() : "line-" + number);
            return new RawDocument(name, where, jcas -> load(row, where, jcas));
        } catch (JacksonException e) {
            return new RawDocument(unique.apply("line-" + number), where, jcas -> {
                throw new IOException(where + ": not JSON: " + e.getOriginalMessage(), e);
            });
        }
    }

    private void load(JsonNode row, String where, JCas jcas) throws IOException {
        JsonNode text = row.path(options.textField());
        if (!text.isTextual()) {
            throw new IOException(where + ": no text in field '" + options.textField() + "'");
        }
        TextSource.check(text.textValue().length(), options.maxChars());
        String language = row.path("language").asText(options.language());
        TextSource.fill(jcas, text.textValue(), language);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
