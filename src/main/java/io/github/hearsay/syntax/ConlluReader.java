package io.github.hearsay.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads CoNLL-U. A document begins at {@code # newdoc}, a paragraph at {@code # newpar}; between paragraphs the text has a
 * blank line. Empty nodes and enhanced dependencies are ignored.
 */
public final class ConlluReader {

    private static final int COLUMNS = 10;

    private ConlluReader() {}

    /**
     * The documents of a file.
     *
     * @throws IOException where a line is not CoNLL-U, with its number
     */
    public static List<TreebankDocument> read(Path file) throws IOException {
        List<TreebankDocument> documents = new ArrayList<>();
        ConlluDocument document = new ConlluDocument("");
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.startsWith("# newdoc")) {
                    document.finish(documents);
                    document = new ConlluDocument(
                            line.substring(line.indexOf('=') + 1).strip());
                } else {
                    read(line, document, file + ":" + number);
                }
            }
        }
        document.finish(documents);
        return documents;
    }

    private static void read(String line, ConlluDocument document, String place) throws IOException {
        if (line.startsWith("#")) {
            if (line.startsWith("# newpar") && !line.startsWith("# newpar_")) {
                document.paragraph();
            }
            return;
        }
        if (line.isBlank()) {
            document.endOfSentence();
            return;
        }
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IOException(place + ": " + cells.length + " columns instead of " + COLUMNS);
        }
        try {
            document.add(cells);
        } catch (IllegalArgumentException e) {
            throw new IOException(place + ": " + e.getMessage(), e);
        }
    }
}
