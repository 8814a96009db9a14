package io.github.hearsay.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The texts of a file of JSON lines, for what is learned from text alone. */
public final class TextCorpus {

    private TextCorpus() {}

    /**
     * The field "text" of each line.
     *
     * @throws IOException where a line is broken, with its number
     */
    public static List<String> read(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        JsonLines.forEach(file, node -> JsonFields.string(node, "text"), texts::add);
        return texts;
    }
}
