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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files among the inputs that can be read, in the order of the inputs, and in each folder in order of their paths. They
 * are listed lazily, so that a million of them take no memory. Output of the present run is never among them; output of
 * earlier runs only where it is named itself or asked for.
 */
public final class SourceFiles implements Iterable<SourceFile> {

    private final List<Entry> inputs;
    private final OwnOutput output;
    private final Set<Path> leftOut = new TreeSet<>();

    private SourceFiles(List<Entry> inputs, OwnOutput output) {
        this.inputs = inputs;
        this.output = output;
    }

    /**
     * A file or folder on the way.
     *
     * @param input the input below which it lies
     * @param real the path without links
     */
    private record Entry(Path path, Path input, Path real, boolean folder) {

        /** Folders stand where the files below them stand among their neighbours. */
        String order() {
            return path + (folder ? "/" : "");
        }
    }

    /** For a run that writes nothing below the inputs and reads what earlier ones wrote; see {@link #of(List, OwnOutput)}. */
    public static SourceFiles of(List<Path> inputs) throws IOException {
        return of(inputs, OwnOutput.WELCOME);
    }

    /**
     * Looks at each input.
     *
     * @param output where the run will write
     * @throws IOException where one does not exist, is of an unknown kind, holds nothing to read, or is where the run writes
     */
    public static SourceFiles of(List<Path> inputs, OwnOutput output) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (Path input : inputs) {
            if (!Files.exists(input)) {
                throw new IOException("no such file or folder: " + input);
            }
            if (!Files.isDirectory(input) && SourceFile.kind(input).isEmpty()) {
                throw new IOException(
                        "cannot read files of this kind: " + input + " (known: " + SourceFile.KNOWN + ")");
            }
            Entry entry = new Entry(input, input, input.toRealPath(), Files.isDirectory(input));
            if (output.holds(entry.real())) {
                throw new IOException(
                        "cannot read " + input + ": it lies where the output goes; write to another place");
            }
            if (entry.folder() && output.isEarlierFolder(input)) {
                throw new IOException("cannot read " + input
                        + ": an earlier run wrote it; name the files or folders in it that are to be read");
            }
            if (!new SourceFiles(List.of(entry), output).iterator().hasNext()) {
                throw new IOException("nothing to read in " + input + " (known: " + SourceFile.KNOWN + ")");
            }
            entries.add(entry);
        }
        return new SourceFiles(List.copyOf(entries), output);
    }

    @Override
    public Iterator<SourceFile> iterator() {
        return new Walk();
    }

    /** Which folders and files below the inputs were ignored so far, since Hearsay wrote them. */
    public List<Path> leftOut() {
        return List.copyOf(leftOut);
    }

    /** Visits folders in order, with the entries of the folders on the way to the next file in memory. */
    private final class Walk implements Iterator<SourceFile> {

        private final Deque<Entry> waiting = new ArrayDeque<>();

        Walk() {
            push(inputs);
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

        private List<Entry> below(Entry folder) {
            List<Entry> entries = new ArrayList<>();
            try (Stream<Path> paths = Files.list(folder.path())) {
                for (Path path : (Iterable<Path>) paths::iterator) {
                    Entry entry = entry(path, folder);
                    if (entry != null && isOwn(entry)) {
                        leftOut.add(path);
                    } else if (entry != null) {
                        entries.add(entry);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot list " + folder.path() + ": " + e.getMessage(), e);
            }
            entries.sort(Comparator.comparing(Entry::order));
            return entries;
        }

        private static @Nullable Entry entry(Path path, Entry parent) throws IOException {
            boolean link = Files.isSymbolicLink(path);
            boolean isFolder = !link && Files.isDirectory(path);
            if (!isFolder
                    && !(Files.isRegularFile(path) && SourceFile.kind(path).isPresent())) {
                return null;
            }
            Path real = link ? path.toRealPath() : parent.real().resolve(path.getFileName());
            return new Entry(path, parent.input(), real, isFolder);
        }

        private boolean isOwn(Entry entry) throws IOException {
            return output.holds(entry.real())
                    || (entry.folder() ? output.isEarlierFolder(entry.path()) : output.isEarlierFile(entry.path()));
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
