package io.github.hearsay.io;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.hearsay.io.LineStream.Line;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import org.apache.uima.jcas.JCas;
import org.jspecify.annotations.Nullable;

/** One document a line. A line that is broken becomes a document that fails to load and says why. */
final class JsonLines implements Documents {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final LineStream lines;
    private final String file;
    private final ReadOptions options;
    private final UnaryOperator<String> unique;
    private @Nullable Line line;
    private int number;

    JsonLines(InputStream in, String file, ReadOptions options, UnaryOperator<String> unique) {
        lines = new LineStream(in, options.maxSource());
        this.file = file;
        this.options = options;
        this.unique = unique;
    }

    @Override
    public boolean hasNext() {
        try {
            while (line == null || line.isBlank()) {
                line = lines.next();
                if (line == null) {
                    return false;
                }
                number++;
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
        Line read = line;
        line = null;
        String where = file + ", line " + number;
        try {
            String json = read.text();
            JsonNode row = MAPPER.readTree(number == 1 && json.startsWith("\ufeff") ? json.substring(1) : json);
            JsonNode id = row.path(options.idField());
            String name = unique.apply(id.isValueNode() ? id.asText() : "line-" + number);
            return new RawDocument(name, where, jcas -> load(row, where, jcas));
        } catch (JacksonException e) {
            return broken(where + ": not JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            return broken(where + ": " + e.getMessage(), e);
        }
    }

    private RawDocument broken(String why, IOException cause) {
        return new RawDocument(unique.apply("line-" + number), file + ", line " + number, jcas -> {
            throw new IOException(why, cause);
        });
    }

    private void load(JsonNode row, String where, JCas jcas) throws IOException {
        JsonNode text = row.path(options.textField());
        if (!text.isTextual()) {
            throw new IOException(where + ": no text in field '" + options.textField() + "'");
        }
        TextSource.check(text.textValue().length(), options.maxChars());
        String language = row.path("language").isTextual()
                ? row.path("language").textValue()
                : options.languageOf(text.textValue());
        TextSource.fill(jcas, text.textValue(), language);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
