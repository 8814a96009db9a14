package io.github.hearsay.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Files that Hearsay writes, which no run must read as articles: those of the present run, and those of earlier runs, by
 * their manifests.
 */
public final class OwnOutput {

    /** A present run that writes no files. */
    public static final OwnOutput NONE = new OwnOutput(null, Set.of(), true);

    /** A run that is made to read what earlier ones wrote. */
    static final OwnOutput WELCOME = new OwnOutput(null, Set.of(), false);

    private static final String MANIFEST = "manifest.json";
    private static final String MANIFEST_OF_FILE = ".manifest";
    private static final String ERRORS = "errors.jsonl";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final @Nullable Path folder;
    private final Set<Path> files;
    private final boolean hidesEarlier;

    private OwnOutput(@Nullable Path folder, Set<Path> files, boolean hidesEarlier) {
        this.folder = folder;
        this.files = files;
        this.hidesEarlier = hidesEarlier;
    }

    /** A run that writes below a folder, which need not exist yet. */
    public static OwnOutput folder(Path folder) throws IOException {
        return new OwnOutput(real(folder), Set.of(), true);
    }

    /** A run that writes one file of JSON lines, which need not exist yet, and its errors beside it. */
    public static OwnOutput file(Path file) throws IOException {
        Path real = real(file);
        return new OwnOutput(null, Set.of(real, real.resolveSibling(ERRORS)), true);
    }

    /** A run that writes to standard output, which a shell may have led to a file. */
    public static OwnOutput standard() {
        try {
            return new OwnOutput(null, Set.of(Path.of("/dev/stdout").toRealPath()), true);
        } catch (IOException e) {
            return NONE;
        }
    }

    /** Where the manifest of a run lies that writes below a folder. */
    public static Path manifestOfFolder(Path folder) {
        return folder.resolve(MANIFEST);
    }

    /** Where the manifest of a run lies that writes one file. */
    public static Path manifestOfFile(Path file) {
        return file.toAbsolutePath().resolveSibling(file.getFileName() + MANIFEST_OF_FILE);
    }

    /** Whether the present run writes to this place, by its real path. */
    boolean holds(Path real) {
        return (folder != null && real.startsWith(folder)) || files.contains(real);
    }

    /** Whether an earlier run wrote to this folder, and what it wrote is not to be read. */
    boolean isEarlierFolder(Path folder) {
        return hidesEarlier && isManifest(manifestOfFolder(folder));
    }

    /** Whether an earlier run wrote this file of JSON lines, or errors beside such a file, and it is not to be read. */
    boolean isEarlierFile(Path file) throws IOException {
        return hidesEarlier && (file.endsWith(ERRORS) ? isBesideManifest(file) : isManifest(manifestOfFile(file)));
    }

    private static boolean isBesideManifest(Path file) throws IOException {
        try (DirectoryStream<Path> manifests =
                Files.newDirectoryStream(file.toAbsolutePath().resolveSibling(""), "*" + MANIFEST_OF_FILE)) {
            for (Path manifest : manifests) {
                if (isManifest(manifest)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isManifest(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try {
            JsonNode manifest = MAPPER.readTree(file.toFile());
            return manifest.path("settings").isObject()
                    && manifest.path("lengths").isObject()
                    && manifest.path("documents").isNumber()
                    && manifest.path("complete").isBoolean();
        } catch (IOException e) {
            return false;
        }
    }

    /** The path without links; of what does not exist yet, below the real path of the folder that does. */
    static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        if (parent == null || Files.exists(path)) {
            return path.toRealPath();
        }
        return real(parent).resolve(String.valueOf(absolute.getFileName()));
    }
}
