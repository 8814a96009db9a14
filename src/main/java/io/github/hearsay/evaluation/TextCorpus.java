package io.github.hearsay.evaluation;

import io.github.hearsay.cas.JsonRecords;
import io.github.hearsay.cas.JsonRecords.Required;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The texts of a file of JSON lines, for what is learned from text alone. */
public final class TextCorpus {

    private TextCorpus() {}

    private record Row(@Required String text) {}

    /**
     * The field "text" of each line.
     *
     * @throws IOException where a line is broken, with its number
     */
    public static List<String> read(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        JsonLines.forEach(file, line -> JsonRecords.read(line, Row.class).text(), texts::add);
        return texts;
    }
}
