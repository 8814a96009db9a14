package io.github.hearsay.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.hearsay.io.DocumentWriter.Written;
import io.github.hearsay.io.FileNames;
import io.github.hearsay.io.Format;
import io.github.hearsay.io.OwnOutput;
import io.github.hearsay.io.html.DocumentSummary;
import io.github.hearsay.io.html.HtmlCorpus;
import io.github.hearsay.pipeline.Failure;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where results go: a folder for each format with the files of the documents, files that all documents share, what
 * viewers want beside them, and {@code errors.jsonl}; or the one file of JSON lines that was asked for. A document's file
 * appears only when it is complete, and the manifest says every second how far all of them are.
 */
final class OutputFolder implements Output {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String ERRORS = "errors.jsonl";
    /** What the pages over the corpus are made of, kept while a run may be interrupted. */
    private static final String PAGES = "pages.jsonl";

    private static final long BETWEEN_CHECKPOINTS = 1_000_000_000;

    private final Path folder;
    private final Path manifestFile;
    private final Set<Format> formats;
    private final FileNames names = new FileNames();
    private final Map<String, LineFile> shared = new HashMap<>();
    private Manifest manifest;
    private long checked = System.nanoTime();

    private OutputFolder(Path folder, Path manifestFile, Set<Format> formats, Manifest manifest) throws IOException {
        this.folder = folder;
        this.manifestFile = manifestFile;
        this.formats = formats;
        this.manifest = manifest;
        Files.createDirectories(folder);
        share(ERRORS, ERRORS, new byte[0]);
        if (formats.contains(Format.html)) {
            share(PAGES, PAGES, new byte[0]);
        }
    }

    /**
     * Opens a folder, made where it is missing; or one file of JSON lines, with errors and manifest beside it.
     *
     * @param manifest what there is to keep
     */
    static OutputFolder open(Path place, Set<Format> formats, Manifest manifest) throws IOException {
        boolean file = isFile(place, formats);
        Path folder = file ? place.toAbsolutePath().resolveSibling("") : place;
        OutputFolder out = new OutputFolder(folder, manifestOf(place, formats), formats, manifest);
        for (Format format : formats) {
            for (Map.Entry<String, byte[]> one : format.writer().shared().entrySet()) {
                out.share(one.getKey(), file ? String.valueOf(place.getFileName()) : one.getKey(), one.getValue());
            }
        }
        // Another run may begin before the first checkpoint of this one.
        out.checkpoint(false);
        return out;
    }

    static Path manifestOf(Path place, Set<Format> formats) {
        return isFile(place, formats) ? OwnOutput.manifestOfFile(place) : OwnOutput.manifestOfFolder(place);
    }

    /** What no run into this place may read. */
    static OwnOutput own(Path place, Set<Format> formats) throws IOException {
        return isFile(place, formats) ? OwnOutput.file(place) : OwnOutput.folder(place);
    }

    private static boolean isFile(Path place, Set<Format> formats) {
        return formats.equals(Set.of(Format.jsonl)) && place.toString().endsWith(".jsonl");
    }

    private void share(String key, String path, byte[] beginning) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        long keep = manifest.lengths().getOrDefault(key, 0L);
        LineFile lines = new LineFile(file, keep);
        shared.put(key, lines);
        if (keep == 0 && !key.equals(ERRORS)) {
            lines.write(beginning);
        }
    }

    private LineFile file(String key) throws IOException {
        LineFile file = shared.get(key);
        if (file == null) {
            throw new IOException("no format shares a file " + key);
        }
        return file;
    }

    @Override
    public void skip(String id) {
        names.path(folder, id, "");
    }

    @Override
    public void write(Rendered result) throws IOException {
        Failure failure = result.failure();
        if (failure != null) {
            file(ERRORS).write(line(Output.ErrorRow.of(result, failure)));
        }
        for (Written output : result.outputs().values()) {
            for (Map.Entry<String, byte[]> added : output.lines().entrySet()) {
                file(added.getKey()).write(added.getValue());
            }
        }
        PageFolder.write(folder, names, result, (page, summary) -> file(PAGES).write(line(new PageRow(page, summary))));
        manifest = manifest.and(failure != null);
        if (System.nanoTime() - checked > BETWEEN_CHECKPOINTS) {
            checkpoint(false);
        }
    }

    private record PageRow(String page, DocumentSummary summary) {}

    private static byte[] line(Object row) throws IOException {
        return (MAPPER.writeValueAsString(row) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void checkpoint(boolean complete) throws IOException {
        Map<String, Long> lengths = new HashMap<>();
        for (Map.Entry<String, LineFile> file : shared.entrySet()) {
            file.getValue().force();
            lengths.put(file.getKey(), file.getValue().length());
        }
        manifest = new Manifest(manifest.settings(), manifest.documents(), manifest.failed(), lengths, complete);
        manifest.write(manifestFile);
        checked = System.nanoTime();
    }

    /** Writes what stands beside the documents: pages over the corpus, type systems and settings of viewers. */
    @Override
    public void finish() throws IOException {
        if (formats.contains(Format.html)) {
            writeCorpus();
        }
        for (Format format : formats) {
            format.writer().finish(folder);
        }
        checkpoint(true);
        Files.deleteIfExists(folder.resolve(PAGES));
    }

    private void writeCorpus() throws IOException {
        HtmlCorpus corpus = new HtmlCorpus(formats.contains(Format.csv));
        try (Stream<String> rows = Files.lines(folder.resolve(PAGES))) {
            for (String row : (Iterable<String>) rows::iterator) {
                PageRow page = MAPPER.readValue(row, PageRow.class);
                corpus.add(page.page(), page.summary());
            }
        }
        PageFolder.write(folder, corpus);
    }

    static void writeFile(Path path, byte[] bytes) throws IOException {
        Path parent = path.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Path half = path.resolveSibling(path.getFileName() + ".part");
        try {
            Files.write(half, bytes);
            Files.move(half, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(half);
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        for (LineFile file : shared.values()) {
            file.close();
        }
    }

    /** A file of lines that grows at its end and can be cut back to where it once was. */
    private static final class LineFile implements AutoCloseable {

        private final Path path;
        private @Nullable FileOutputStream file;
        private @Nullable OutputStream out;
        private long length;

        /**
         * Cuts off what stands behind.
         *
         * @param keep number of bytes to keep
         * @throws IOException where the file is shorter
         */
        LineFile(Path path, long keep) throws IOException {
            this.path = path;
            this.length = keep;
            if (keep == 0) {
                Files.deleteIfExists(path);
            } else if (!Files.exists(path) || Files.size(path) < keep) {
                throw new IOException(path + " is shorter than it was when the run was interrupted");
            } else {
                try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                    channel.truncate(keep);
                }
            }
        }

        /** @param line with its end */
        void write(byte[] line) throws IOException {
            if (out == null) {
                file = new FileOutputStream(path.toFile(), true);
                out = new BufferedOutputStream(file, 1 << 16);
            }
            out.write(line);
            out.flush();
            length += line.length;
        }

        /** Bytes written, those kept included. */
        long length() {
            return length;
        }

        /** What was written survives a loss of power from now on. */
        void force() throws IOException {
            if (file != null) {
                file.getFD().sync();
            }
        }

        @Override
        public void close() throws IOException {
            if (out != null) {
                out.close();
            }
        }
    }
}
