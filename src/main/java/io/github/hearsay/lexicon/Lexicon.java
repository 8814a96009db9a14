package io.github.hearsay.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The content of a lexicon file, immutable. Lines that begin with {@code # +} and {@code # -} are examples: of the first
 * at least one entry stands in them, of the second none.
 */
public record Lexicon(String name, List<Entry> entries, List<String> examples, List<String> counterExamples) {

    public Lexicon {
        entries = List.copyOf(entries);
        examples = List.copyOf(examples);
        counterExamples = List.copyOf(counterExamples);
    }

    /** An entry in lower case with the columns behind it. */
    public record Entry(String phrase, List<String> columns) {

        /** A column, counted from 0 behind the phrase; empty where it is missing or "-". */
        public String column(int index) {
            String value = index < columns.size() ? columns.get(index) : "";
            return value.equals("-") ? "" : value;
        }
    }

    /**
     * Loads {@code /io/github/hearsay/<room>/<language>/<name>.txt}.
     *
     * @throws IllegalArgumentException where there is no such lexicon
     */
    public static Lexicon load(String room, String language, String name) {
        String path = "/io/github/hearsay/" + room + "/" + language + "/" + name + ".txt";
        try (InputStream in = Lexicon.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no lexicon " + path + ": is the language supported?");
            }
            return read(path, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read lexicon " + path, e);
        }
    }

    private static Lexicon read(String name, BufferedReader reader) throws IOException {
        List<Entry> entries = new ArrayList<>();
        List<String> examples = new ArrayList<>();
        List<String> counterExamples = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.startsWith("# + ")) {
                examples.add(line.substring(4));
            } else if (line.startsWith("# - ")) {
                counterExamples.add(line.substring(4));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                entries.add(entry(line.strip()));
            }
        }
        return new Lexicon(name, entries, examples, counterExamples);
    }

    private static Entry entry(String line) {
        int tab = line.indexOf('\t');
        return tab < 0
                ? new Entry(line, List.of())
                : new Entry(
                        line.substring(0, tab), List.of(line.substring(tab + 1).split("\t")));
    }
}
