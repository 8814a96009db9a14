package io.github.hearsay.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/**
 * The files among the inputs that can be read, in the order of the inputs, and in each folder in order of their paths. They
 * are looked for as they are asked for, so that a million of them take no memory.
 */
public final class SourceFiles implements Iterable<SourceFile> {

    private final List<Path> inputs;

    private SourceFiles(List<Path> inputs) {
        this.inputs = List.copyOf(inputs);
    }

    /**
     * Looks at each input.
     *
     * @throws IOException where one does not exist, is of an unknown kind, or holds nothing to read
     */
    public static SourceFiles of(List<Path> inputs) throws IOException {
        for (Path input : inputs) {
            if (!Files.exists(input)) {
                throw new IOException("no such file or folder: " + input);
            }
            if (!Files.isDirectory(input) && SourceFile.kind(input).isEmpty()) {
                throw new IOException(
                        "cannot read files of this kind: " + input + " (known: " + SourceFile.KNOWN + ")");
            }
            if (!new SourceFiles(List.of(input)).iterator().hasNext()) {
                throw new IOException("nothing to read in " + input + " (known: " + SourceFile.KNOWN + ")");
            }
        }
        return new SourceFiles(inputs);
    }

    @Override
    public Iterator<SourceFile> iterator() {
        return new Walk(inputs);
    }

    /** Visits folders in order, with the entries of the folders on the way to the next file in memory. */
    private static final class Walk implements Iterator<SourceFile> {

        private final Deque<Entry> waiting = new ArrayDeque<>();

        private record Entry(Path path, Path input, boolean folder) {

            /** Folders stand where the files below them stand among their neighbours. */
            String order() {
                return path + (folder ? "/" : "");
            }
        }

        Walk(List<Path> inputs) {
            push(inputs.stream()
                    .map(input -> new Entry(input, input, Files.isDirectory(input)))
                    .toList());
        }

        private void push(List<Entry> entries) {
            for (int i = entries.size() - 1; i >= 0; i--) {
                waiting.push(entries.get(i));
            }
        }

        @Override
        public boolean hasNext() {
            while (!waiting.isEmpty() && waiting.peek().folder()) {
                Entry folder = waiting.pop();
                push(below(folder));
            }
            return !waiting.isEmpty();
        }

        private static List<Entry> below(Entry folder) {
            List<Entry> entries = new ArrayList<>();
            try (Stream<Path> paths = Files.list(folder.path())) {
                paths.forEach(path -> {
                    boolean isFolder = Files.isDirectory(path) && !Files.isSymbolicLink(path);
                    if (isFolder
                            || (Files.isRegularFile(path)
                                    && SourceFile.kind(path).isPresent())) {
                        entries.add(new Entry(path, folder.input(), isFolder));
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException("cannot list " + folder.path() + ": " + e.getMessage(), e);
            }
            entries.sort(Comparator.comparing(Entry::order));
            return entries;
        }

        @Override
        public SourceFile next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Entry file = waiting.pop();
            Path name = file.path().equals(file.input())
                    ? file.path().getFileName()
                    : file.input().relativize(file.path());
            return SourceFile.of(file.path(), String.valueOf(name).replace('\\', '/'));
        }
    }
}
