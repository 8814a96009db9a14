package io.github.hearsay.cli;

import io.github.hearsay.io.TypeSystemExport;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What UIMA's viewer wants: a flat folder with documents and nothing else, a type system and a style map. Made of links to
 * the files of a folder, however deep they lie, in a temporary folder that is deleted at the end.
 *
 * @param names of the documents in the folder
 */
record ViewerFolder(Path documents, List<String> names, Path typeSystem, Path styleMap) implements AutoCloseable {

    private static final String XMI = ".xmi";

    /** Documents of a file, of a folder or of its folder {@code xmi}, with the {@code TypeSystem.xml} beside or above them, else with our own types. */
    static ViewerFolder of(Path given) throws IOException {
        Path input = Files.isDirectory(given.resolve("xmi")) ? given.resolve("xmi") : given;
        List<Path> files = documents(input);
        Path folder = Files.createTempDirectory("hearsay-view");
        try {
            return fill(folder, input, files);
        } catch (IOException | RuntimeException e) {
            delete(folder);
            throw e;
        }
    }

    private static ViewerFolder fill(Path folder, Path input, List<Path> files) throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        List<String> names = new ArrayList<>();
        for (Path file : files) {
            String path = input.equals(file)
                    ? String.valueOf(file.getFileName())
                    : input.relativize(file).toString().replace('/', ' ').replace('\\', ' ');
            String name = path;
            for (int n = 2; names.contains(name); n++) {
                name = path.substring(0, path.length() - XMI.length()) + "-" + n + XMI;
            }
            link(documents.resolve(name), file.toAbsolutePath());
            names.add(name);
        }
        Path typeSystem = folder.resolve("TypeSystem.xml");
        Path types = typeSystemOf(input);
        if (types == null) {
            write(typeSystem, TypeSystemExport::writeTypeSystem);
        } else {
            Files.copy(types, typeSystem);
        }
        Path styleMap = folder.resolve("TypeSystemStyleMap.xml");
        Path styles = types == null ? null : types.resolveSibling("TypeSystemStyleMap.xml");
        if (styles != null && Files.exists(styles)) {
            Files.copy(styles, styleMap);
        } else {
            write(styleMap, TypeSystemExport::writeStyleMap);
        }
        return new ViewerFolder(documents, List.copyOf(names), typeSystem, styleMap);
    }

    private static List<Path> documents(Path input) throws IOException {
        if (!Files.exists(input)) {
            throw new NoSuchFileException(input.toString(), null, "no such file or folder: " + input);
        }
        try (Stream<Path> files = Files.walk(input)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(XMI) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new NoSuchFileException(input.toString(), null, "no .xmi files in " + input);
            }
            return found;
        }
    }

    private static @org.jspecify.annotations.Nullable Path typeSystemOf(Path input) {
        Path absolute = input.toAbsolutePath().normalize();
        List<Path> places = new ArrayList<>(List.of(absolute));
        for (Path above = absolute.getParent(); above != null; above = above.getParent()) {
            places.add(above);
        }
        return places.stream()
                .map(place -> place.resolve("TypeSystem.xml"))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(null);
    }

    private static void link(Path link, Path file) throws IOException {
        try {
            Files.createSymbolicLink(link, file);
        } catch (FileSystemException | UnsupportedOperationException e) {
            Files.copy(file, link);
        }
    }

    /** Writes text. */
    @FunctionalInterface
    private interface Content {
        void write(Writer out) throws IOException;
    }

    private static void write(Path file, Content content) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            content.write(out);
        }
    }

    /** The whole of it; the viewer's own temporary files belong there too. */
    Path root() {
        return typeSystem.toAbsolutePath().resolveSibling(".").normalize();
    }

    /** Deletes it; harmless a second time. */
    @Override
    public void close() throws IOException {
        delete(root());
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
