package io.github.hearsay.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.hearsay.io.DocumentWriter.Written;
import io.github.hearsay.io.FileNames;
import io.github.hearsay.io.Format;
import io.github.hearsay.io.html.HtmlCorpus;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where results go: a folder for each format with the files of the documents, files that all documents share, what
 * viewers want beside them, and {@code errors.jsonl}; or the one file or stream of JSON lines that was asked for. A
 * document's file appears only when it is complete.
 */
final class OutputFolder implements AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path folder;
    private final Set<Format> formats = EnumSet.noneOf(Format.class);
    private final FileNames names = new FileNames();
    private final HtmlCorpus corpus = new HtmlCorpus();
    private final Map<String, OutputStream> shared = new HashMap<>();
    private final @Nullable OutputStream lines;
    private @Nullable OutputStream errors;

    private OutputFolder(Path folder, @Nullable OutputStream lines) {
        this.folder = folder;
        this.lines = lines;
    }

    /** A folder, made where it is missing. */
    static OutputFolder of(Path folder, Set<Format> formats) throws IOException {
        Files.createDirectories(folder);
        Files.deleteIfExists(folder.resolve("errors.jsonl"));
        OutputFolder out = new OutputFolder(folder, null);
        out.formats.addAll(formats);
        for (Format format : formats) {
            for (Map.Entry<String, byte[]> file : format.writer().shared().entrySet()) {
                out.share(file.getKey(), file.getValue());
            }
        }
        return out;
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

    private void share(String name, byte[] beginning) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        OutputStream stream = Files.newOutputStream(file);
        shared.put(name, stream);
        stream.write(beginning);
    }

    void write(Rendered result) throws IOException {
        if (result.failure() != null) {
            writeError(result, result.failure());
        }
        for (Map.Entry<Format, Written> output : result.outputs().entrySet()) {
            for (Map.Entry<String, byte[]> added : output.getValue().lines().entrySet()) {
                OutputStream stream = lines == null ? shared.get(added.getKey()) : lines;
                if (stream != null) {
                    stream.write(added.getValue());
                    stream.flush();
                }
            }
            for (Map.Entry<String, byte[]> file : output.getValue().files().entrySet()) {
                Path path = names.path(folder.resolve(output.getKey().name()), result.id(), file.getKey());
                writeFile(path, file.getValue());
                if (output.getKey() == Format.html && result.summary() != null) {
                    String page = folder.relativize(path).toString().replace('\\', '/');
                    corpus.add(page, result.summary());
                }
            }
        }
    }

    /** Writes what stands beside the documents: pages over the corpus, type systems and settings of viewers. */
    void finish() throws IOException {
        if (!corpus.isEmpty()) {
            corpus.write((path, html) -> writeFile(folder.resolve(path), html.getBytes(StandardCharsets.UTF_8)));
        }
        for (Format format : formats) {
            format.writer().finish(folder);
        }
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
        for (OutputStream stream : shared.values()) {
            stream.close();
        }
        if (lines != null) {
            lines.close();
        }
        if (errors != null) {
            errors.close();
        }
    }
}
