package io.github.hearsay.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.hearsay.io.FileNames;
import io.github.hearsay.io.Format;
import io.github.hearsay.io.HtmlIndex;
import io.github.hearsay.io.TypeSystemExport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where results go: {@code annotations.jsonl}, or the one file or stream that was asked for; {@code xmi/} and
 * {@code html/} with a file a document, and {@code index.html} over the latter; {@code errors.jsonl}. A document's file
 * appears only when it is complete.
 */
final class OutputFolder implements AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path folder;
    private final FileNames names = new FileNames();
    private final List<HtmlIndex.Entry> pages = new ArrayList<>();
    private final @Nullable OutputStream lines;
    private boolean xmi;
    private @Nullable OutputStream errors;

    private OutputFolder(Path folder, @Nullable OutputStream lines) {
        this.folder = folder;
        this.lines = lines;
    }

    /** A folder, made where it is missing. */
    static OutputFolder of(Path folder, boolean jsonl) throws IOException {
        Files.createDirectories(folder);
        Files.deleteIfExists(folder.resolve("errors.jsonl"));
        return new OutputFolder(folder, jsonl ? Files.newOutputStream(folder.resolve("annotations.jsonl")) : null);
    }

    /** One file of JSON lines; errors go beside it. */
    static OutputFolder ofFile(Path file) throws IOException {
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path home = folder == null ? Path.of(".") : folder;
        Files.createDirectories(home);
        Files.deleteIfExists(home.resolve("errors.jsonl"));
        return new OutputFolder(home, Files.newOutputStream(file));
    }

    /** A stream of JSON lines, closed at the end; errors go into the working folder. */
    static OutputFolder ofStream(OutputStream out) {
        return new OutputFolder(Path.of("."), out);
    }

    void write(Rendered result) throws IOException {
        if (result.failure() != null) {
            writeError(result, result.failure());
        }
        for (Map.Entry<Format, byte[]> output : result.outputs().entrySet()) {
            if (output.getKey() == Format.jsonl) {
                if (lines != null) {
                    lines.write(output.getValue());
                    lines.write('\n');
                    lines.flush();
                }
            } else {
                Path file = pathOf(output.getKey(), result.id());
                writeFile(file, output.getValue());
                xmi |= output.getKey() == Format.xmi;
                if (output.getKey() == Format.html && result.summary() != null) {
                    String page = folder.relativize(file).toString().replace('\\', '/');
                    pages.add(new HtmlIndex.Entry(page, result.summary()));
                }
            }
        }
    }

    /** Writes what stands beside the documents: the index of the pages, the type system for viewers of XMI. */
    void finish() throws IOException {
        if (!pages.isEmpty()) {
            writeText(folder.resolve("index.html"), out -> new HtmlIndex().write(pages, out));
        }
        if (xmi) {
            writeText(folder.resolve("xmi/TypeSystem.xml"), TypeSystemExport::writeTypeSystem);
            writeText(folder.resolve("xmi/TypeSystemStyleMap.xml"), TypeSystemExport::writeStyleMap);
        }
    }

    /** Writes text. */
    @FunctionalInterface
    private interface Content {
        void write(Writer out) throws IOException;
    }

    private void writeText(Path path, Content content) throws IOException {
        StringWriter text = new StringWriter();
        content.write(text);
        writeFile(path, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Path pathOf(Format format, String id) {
        return names.path(folder.resolve(format.name()), id, "." + format.name());
    }

    private static void writeFile(Path path, byte[] bytes) throws IOException {
        Path parent = path.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Path half = path.resolveSibling(path.getFileName() + ".part");
        Files.write(half, bytes);
        Files.move(half, path, StandardCopyOption.REPLACE_EXISTING);
    }

    private void writeError(Rendered result, Rendered.Failure failure) throws IOException {
        if (errors == null) {
            errors = Files.newOutputStream(
                    folder.resolve("errors.jsonl"), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", result.id());
        row.put("uri", result.uri());
        row.put("stage", failure.stage());
        row.put("error", failure.type());
        row.put("message", failure.message());
        errors.write((MAPPER.writeValueAsString(row) + "\n").getBytes(StandardCharsets.UTF_8));
        errors.flush();
    }

    @Override
    public void close() throws IOException {
        if (lines != null) {
            lines.close();
        }
        if (errors != null) {
            errors.close();
        }
    }
}
