package io.github.hearsay.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of lexicons and models, on the class path or in a file system, laid out as ours: {@code
 * <room>/<language>/<name>}. Immutable.
 */
public final class ResourceFolder {

    /** What ships with Hearsay. */
    public static final ResourceFolder SHIPPED = new ResourceFolder("classpath:/io/github/hearsay");

    private static final String CLASS_PATH = "classpath:";

    private final String location;
    private final @Nullable Path folder;

    private ResourceFolder(String location) {
        this.location = location;
        folder = location.startsWith(CLASS_PATH) ? null : path(location);
    }

    /**
     * A folder or file of a user.
     *
     * @param location a path, a {@code file:} URL, or {@code classpath:} and a path there
     * @throws IllegalArgumentException where a path or URL leads nowhere
     */
    public static ResourceFolder of(String location) {
        ResourceFolder made = new ResourceFolder(location);
        if (made.folder != null && !Files.exists(made.folder)) {
            throw new IllegalArgumentException("no such file or folder: " + location);
        }
        return made;
    }

    private static Path path(String location) {
        try {
            return location.startsWith("file:") ? Path.of(URI.create(location)) : Path.of(location);
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            throw new IllegalArgumentException("neither a path nor a URL of a file: " + location, e);
        }
    }

    /** How a file in it is called in messages. */
    public String describe(String path) {
        return path.isEmpty() ? location : location + (location.endsWith("/") ? "" : "/") + path;
    }

    /** A file in it, null where there is none; the location itself where the path is empty. */
    public @Nullable InputStream open(String path) throws IOException {
        if (folder == null) {
            String name = describe(path).substring(CLASS_PATH.length());
            return ResourceFolder.class.getResourceAsStream(name.startsWith("/") ? name : "/" + name);
        }
        Path file = folder.resolve(path);
        return Files.isRegularFile(file) ? Files.newInputStream(file) : null;
    }

    /** Whether it has a file. */
    public boolean has(String path) {
        try (InputStream in = open(path)) {
            return in != null;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether the location is one file; on the class path, whether its name has an ending. */
    public boolean isFile() {
        return folder == null ? location.lastIndexOf('.') > location.lastIndexOf('/') : Files.isRegularFile(folder);
    }

    /** The files of a language by their paths below the folder, in order; of a folder on the class path none is known. */
    public List<String> files(String language) throws IOException {
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> found = Files.find(folder, 3, (path, attributes) -> attributes.isRegularFile())) {
            return found.map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> path.split("/", -1).length == 3 && path.contains("/" + language + "/"))
                    .sorted()
                    .toList();
        }
    }

    /** Whether it has a folder; on the class path this is assumed. */
    public boolean hasFolder(String path) {
        return folder == null || Files.isDirectory(folder.resolve(path));
    }

    /** The same for a file as long as it does not change. */
    public String stamp(String path) {
        if (folder == null) {
            return "";
        }
        try {
            Path file = folder.resolve(path);
            return Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return "missing";
        }
    }

    @Override
    public String toString() {
        return location;
    }
}
