package io.github.hearsay.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.hearsay.io.DocumentWriter.Written;
import io.github.hearsay.io.FileNames;
import io.github.hearsay.io.Format;
import io.github.hearsay.io.OwnOutput;
import io.github.hearsay.io.html.DocumentSummary;
import io.github.hearsay.io.html.HtmlCorpus;
import io.github.hearsay.pipeline.Failure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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
    private final SharedFiles shared;
    private Manifest manifest;
    private long checked = System.nanoTime();

    private OutputFolder(Path folder, Path manifestFile, Set<Format> formats, Manifest manifest) throws IOException {
        this.folder = folder;
        this.manifestFile = manifestFile;
        this.formats = formats;
        this.manifest = manifest;
        this.shared = new SharedFiles(folder, manifest.lengths());
        shared.add(ERRORS, ERRORS, new byte[0]);
        if (formats.contains(Format.html)) {
            shared.add(PAGES, PAGES, new byte[0]);
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
                out.shared.add(one.getKey(), file ? String.valueOf(place.getFileName()) : one.getKey(), one.getValue());
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

    @Override
    public void skip(String id) {
        names.path(folder, id, "");
    }

    @Override
    public void write(Rendered result) throws IOException {
        Failure failure = result.failure();
        if (failure != null) {
            shared.write(ERRORS, line(Output.ErrorRow.of(result, failure)));
        }
        for (Written output : result.outputs().values()) {
            shared.write(output);
        }
        PageFolder.write(
                folder, names, result, (page, summary) -> shared.write(PAGES, line(new PageRow(page, summary))));
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
        manifest = new Manifest(manifest.settings(), manifest.documents(), manifest.failed(), shared.force(), complete);
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
        HtmlCorpus corpus = new HtmlCorpus(formats.contains(Format.csv), PipelineOptions.lexicons(manifest.settings()));
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
        shared.close();
    }
}
