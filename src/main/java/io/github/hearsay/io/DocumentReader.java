package io.github.hearsay.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.uima.jcas.JCas;

/**
 * The documents of files and folders, in order of their names: {@code .txt}, {@code .txt.gz}, {@code .html}, {@code .xmi},
 * {@code .jsonl} and {@code .jsonl.gz}. A document's id is its path below the input without the ending, or the id field
 * of its line; an id that was used before gets a number.
 */
public final class DocumentReader {

    private static final List<String> ENDINGS =
            List.of(".txt", ".txt.gz", ".html", ".htm", ".xmi", ".jsonl", ".jsonl.gz");

    private final ReadOptions options;
    private final Set<String> ids = new HashSet<>();

    public DocumentReader(ReadOptions options) {
        this.options = options;
    }

    /**
     * The files among the inputs that can be read; a folder gives those below it.
     *
     * @throws IOException where an input does not exist, is of an unknown kind, or holds nothing to read
     */
    public static List<SourceFile> files(List<Path> inputs) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (Path input : inputs) {
            int before = files.size();
            if (Files.isDirectory(input)) {
                addBelow(input, files);
            } else if (!Files.isRegularFile(input)) {
                throw new IOException("no such file or folder: " + input);
            } else if (!isKnown(input)) {
                throw new IOException("cannot read files of this kind: " + input + " (known: " + ENDINGS + ")");
            } else {
                files.add(new SourceFile(input, withoutEnding(String.valueOf(input.getFileName()))));
            }
            if (files.size() == before) {
                throw new IOException("nothing to read in " + input + " (known: " + ENDINGS + ")");
            }
        }
        return files;
    }

    /** A file to read, and the id of its document if it holds just one. */
    public record SourceFile(Path path, String id) {}

    private static void addBelow(Path folder, List<SourceFile> files) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(path -> Files.isRegularFile(path) && isKnown(path))
                    .sorted(Comparator.comparing(Path::toString))
                    .forEach(path -> files.add(new SourceFile(
                            path,
                            withoutEnding(folder.relativize(path).toString().replace('\\', '/')))));
        }
    }

    private static boolean isKnown(Path path) {
        return ENDINGS.stream().anyMatch(lower(path)::endsWith);
    }

    private static String lower(Path path) {
        return path.toString().toLowerCase(Locale.ROOT);
    }

    private static String withoutEnding(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream()
                .filter(lower::endsWith)
                .max(Comparator.comparing(String::length))
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
    }

    /**
     * The documents of all files, opened one after the other. A file that cannot be opened or read to its end is a
     * document that fails to load.
     *
     * @param opened hears of each file as it is opened
     */
    public Documents read(List<SourceFile> files, Runnable opened) {
        return new AllDocuments(files.iterator(), file -> {
            opened.run();
            return read(file);
        });
    }

    /** JSON lines from a stream, such as standard input. */
    public Documents readLines(InputStream in, String name) {
        return new JsonLines(in, name, options, this::unique);
    }

    private Documents read(SourceFile file) throws IOException {
        String name = lower(file.path());
        if (name.endsWith(".jsonl") || name.endsWith(".jsonl.gz")) {
            return new JsonLines(Decompression.open(file.path()), file.path().toString(), options, this::unique);
        }
        String uri = file.path().toUri().toString();
        return Documents.of(List.of(new RawDocument(unique(file.id()), uri, jcas -> load(file.path(), name, jcas))));
    }

    private void load(Path path, String name, JCas jcas) throws IOException {
        try (InputStream in = Decompression.open(path)) {
            if (name.endsWith(".xmi")) {
                XmiSource.load(in, options, jcas);
            } else {
                String text = TextSource.read(in, options.maxChars());
                boolean html = name.endsWith(".html") || name.endsWith(".htm");
                TextSource.fill(jcas, html ? HtmlSource.text(text) : text, options.language());
            }
        }
    }

    private String unique(String id) {
        String candidate = id;
        for (int n = 2; !ids.add(candidate); n++) {
            candidate = id + "-" + n;
        }
        return candidate;
    }
}
