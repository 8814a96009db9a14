package io.github.hearsay.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The content of a lexicon file, immutable: an entry a line, a phrase in lower case and, behind tabs, what is known of it.
 * Lines that begin with {@code #} are comments. Of those, {@code # +} and {@code # -} are examples: of the first at least
 * one entry stands in them, of the second none. In a user's file a line that begins with {@code -} and a blank takes a
 * phrase of ours away.
 *
 * @param name of the file, in messages
 * @param removed phrases that are taken away from the file before it
 * @param inflects whether the forms of its words are made by {@link Inflection}, as a line {@code # forms: English} says;
 *     others list all forms
 */
public record Lexicon(
        String name,
        List<Entry> entries,
        Set<String> removed,
        boolean inflects,
        List<String> examples,
        List<String> counterExamples) {

    private static final String REMOVES = "- ";
    private static final String FORMS = "# forms: English";

    /** Copies its lists. */
    public Lexicon {
        entries = List.copyOf(entries);
        removed = Set.copyOf(removed);
        examples = List.copyOf(examples);
        counterExamples = List.copyOf(counterExamples);
    }

    /**
     * An entry with the columns behind it.
     *
     * @param place file and line
     */
    public record Entry(String phrase, List<String> columns, String place) {

        /** Copies its columns. */
        public Entry {
            columns = List.copyOf(columns);
        }

        /** A column, counted from 0 behind the phrase; empty where it is missing or "-". */
        public String column(int index) {
            String value = index < columns.size() ? columns.get(index) : "";
            return value.equals("-") ? "" : value;
        }

        /**
         * A column that takes one of some values.
         *
         * @throws IllegalArgumentException where it has another one, with file and line
         */
        public String column(int index, Set<String> values) {
            String value = column(index);
            if (!values.contains(value)) {
                throw damaged("column " + (index + 2) + " is \"" + value + "\", not one of "
                        + values.stream().sorted().toList());
            }
            return value;
        }

        /**
         * A column as something else.
         *
         * @throws IllegalArgumentException where the parser throws one, with file and line
         */
        public <T> T column(int index, Function<String, T> parser) {
            try {
                return parser.apply(column(index));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw damaged("column " + (index + 2) + " is \"" + column(index) + "\"");
            }
        }

        private IllegalArgumentException damaged(String why) {
            return new IllegalArgumentException("damaged line " + place + ": " + phrase + ": " + why);
        }
    }

    /**
     * A list of a user's.
     *
     * @param location its file, or one on the class path with {@code classpath:} in front
     * @throws IllegalArgumentException where there is no such file, or a line is damaged, with file and line
     */
    public static Lexicon of(String location) {
        ResourceFolder file = ResourceFolder.of(location);
        try {
            InputStream in = file.open("");
            if (in == null) {
                throw new IllegalArgumentException("no such file: " + location);
            }
            return read(location, in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + location, e);
        }
    }

    /**
     * Reads a file and closes it.
     *
     * @throws IllegalArgumentException where a line is damaged, with file and line
     */
    static Lexicon read(String name, InputStream in) throws IOException {
        List<Entry> entries = new ArrayList<>();
        Set<String> removed = new HashSet<>();
        List<String> examples = new ArrayList<>();
        List<String> counterExamples = new ArrayList<>();
        boolean inflects = false;
        int number = 1;
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.equals(FORMS)) {
                    inflects = true;
                } else if (line.startsWith("# + ")) {
                    examples.add(line.substring(4));
                } else if (line.startsWith("# - ")) {
                    counterExamples.add(line.substring(4));
                } else if (line.startsWith(REMOVES)) {
                    removed.add(line.substring(REMOVES.length()).strip().toLowerCase(Locale.ROOT));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    entries.add(entry(line, name + ":" + number));
                }
                number++;
            }
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("damaged line " + name + ":" + number + " or behind it: not UTF-8", e);
        }
        return new Lexicon(name, entries, removed, inflects, examples, counterExamples);
    }

    /** The forms of a verb: those that its column lists, and the regular ones where the lexicon inflects. */
    public Set<String> verbForms(Entry entry, int column) {
        if (inflects) {
            return Inflection.verb(entry.phrase(), entry.column(column));
        }
        Set<String> forms = new LinkedHashSet<>(List.of(entry.phrase()));
        Stream.of(entry.column(column).split(",", -1))
                .filter(form -> !form.isEmpty())
                .forEach(forms::add);
        return forms;
    }

    /** The forms of a noun. */
    public Set<String> nounForms(Entry entry) {
        Set<String> forms = new LinkedHashSet<>(List.of(entry.phrase()));
        if (inflects) {
            forms.add(Inflection.plural(entry.phrase()));
        }
        return forms;
    }

    private static Entry entry(String line, String place) {
        String[] cells = line.strip().split("\t", -1);
        if (line.startsWith("\t") || cells[0].isBlank() || line.indexOf('\ufffd') >= 0) {
            throw new IllegalArgumentException("damaged line " + place + ": no phrase in \"" + line + "\"");
        }
        String phrase = Normalizer.normalize(cells[0], Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return new Entry(phrase.replace('’', '\''), Arrays.asList(cells).subList(1, cells.length), place);
    }

    /** This with a user's entries: those that are new, those that take the place of ours, and without those taken away. */
    Lexicon with(Lexicon users) {
        Set<String> gone = new HashSet<>(users.removed);
        users.entries.forEach(entry -> gone.add(entry.phrase()));
        List<Entry> merged = Stream.concat(
                        entries.stream().filter(entry -> !gone.contains(entry.phrase())), users.entries.stream())
                .toList();
        return new Lexicon(name, merged, Set.of(), inflects, examples, counterExamples);
    }
}
