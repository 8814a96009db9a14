package io.github.hearsay.cli;

import io.github.hearsay.io.Format;
import io.github.hearsay.io.SourceFile;
import io.github.hearsay.io.SourceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files of XMI among inputs; of a folder that {@code annotate} wrote to, those below its folder {@code xmi}. */
final class AnnotatedFiles {

    private AnnotatedFiles() {}

    /**
     * Looks for them.
     *
     * @throws IOException where there are none, in words for a person
     */
    static List<SourceFile> of(List<Path> inputs) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (SourceFile file :
                SourceFiles.of(inputs.stream().map(AnnotatedFiles::xmiOf).toList())) {
            if (file.isXmi()) {
                files.add(file);
            }
        }
        if (files.isEmpty()) {
            throw new IOException("no .xmi files in what was given; annotate --format xmi makes them");
        }
        return files;
    }

    private static Path xmiOf(Path input) {
        Path below = input.resolve(Format.xmi.name());
        return Files.isDirectory(below) ? below : input;
    }
}
