package io.github.hearsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.cas.ClosedSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of every lexicon, and the examples in it. */
class LexiconsTest {

    private static final Path ROOT = Path.of("src/main/resources/io/github/hearsay");
    private static final int LONGEST_PHRASE = 6;

    private static final Map<String, Set<String>> VALUES = Map.of(
            "act", ClosedSets.texts(ClosedSets.Act.class),
            "stance", ClosedSets.texts(ClosedSets.Stance.class),
            "label", ClosedSets.LABELS,
            "place", Set.of("begin", "end", "any", "line"),
            "claim kind", ClosedSets.texts(ClosedSets.FactualityCueKind.class),
            "quotation kind", ClosedSets.texts(ClosedSets.SourceKind.class));

    /** A lexicon file, and what its header says of its columns. */
    record LexiconFile(Path path, Lexicon lexicon, List<String> header, List<String> columns) {

        static LexiconFile of(Path path) throws IOException {
            String language = path.getParent().getFileName().toString();
            String name = path.getFileName().toString().replace(".txt", "");
            List<String> header = Files.readAllLines(path).stream()
                    .takeWhile(line -> line.startsWith("#"))
                    .toList();
            String columns = header.stream()
                    .filter(line -> line.startsWith("# columns: "))
                    .findFirst()
                    .orElse("# columns: ");
            return new LexiconFile(
                    path,
                    Lexicons.of(language, null).get(room(path), name),
                    header,
                    List.of(columns.substring(11).replaceAll(" ?\\(.*?\\)", "").split(", ", -1)));
        }

        static String room(Path path) {
            return ROOT.relativize(path).getName(0).toString();
        }

        @Override
        public String toString() {
            return ROOT.relativize(path).toString();
        }
    }

    /** Those of the evaluation room follow a definition of others and have a form of their own. */
    static List<LexiconFile> lexicons() throws IOException {
        List<LexiconFile> lexicons = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ROOT)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                if (file.getParent().getFileName().toString().length() == 2
                        && !LexiconFile.room(file).equals("evaluation")) {
                    lexicons.add(LexiconFile.of(file));
                }
            }
        }
        return lexicons;
    }

    @ParameterizedTest
    @MethodSource("lexicons")
    void thatTheHeaderGivesOriginLicenceAndColumns(LexiconFile file) {
        assertThat(String.join("\n", file.header()))
                .contains("# origin: ")
                .containsPattern("(?i)licence|public domain")
                .contains("# columns: ");
    }

    @ParameterizedTest
    @MethodSource("lexicons")
    void thatEntriesAreClean(LexiconFile file) throws Exception {
        Set<String> seen = new HashSet<>();
        for (String line : Files.readAllLines(file.path())) {
            assertThat(line).isEqualTo(line.strip()).isEqualTo(Normalizer.normalize(line, Normalizer.Form.NFC));
        }
        for (Lexicon.Entry entry : file.lexicon().entries()) {
            assertThat(seen.add(entry.phrase())).as("%s once", entry.phrase()).isTrue();
            assertThat(entry.phrase())
                    .isEqualTo(entry.phrase().toLowerCase(Locale.ROOT))
                    .doesNotContain("’", "  ");
            assertThat(entry.columns().size())
                    .as("columns of %s", entry)
                    .isLessThan(file.columns().size());
        }
    }

    @ParameterizedTest
    @MethodSource("lexicons")
    void thatColumnsWithAClosedSetKeepToIt(LexiconFile file) {
        for (int i = 1; i < file.columns().size(); i++) {
            String column = file.columns().get(i);
            Set<String> values = VALUES.getOrDefault(
                    column, VALUES.getOrDefault(LexiconFile.room(file.path()) + " " + column, Set.of()));
            for (Lexicon.Entry entry : file.lexicon().entries()) {
                if (!values.isEmpty()) {
                    assertThat(values).as("%s of %s", column, entry).contains(entry.column(i - 1));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("lexicons")
    void thatExamplesHoldAnEntryAndCounterExamplesNone(LexiconFile file) {
        assertThat(file.lexicon().examples()).isNotEmpty();
        assertThat(file.lexicon().counterExamples()).isNotEmpty();
        if (file.columns().contains("place")) {
            return; // where in a line a phrase stands decides: the zone room tests those with its own matching
        }
        Set<String> forms = forms(file);
        for (String example : file.lexicon().examples()) {
            assertThat(phrases(example)).as("phrases of: %s", example).anyMatch(forms::contains);
        }
        for (String example : file.lexicon().counterExamples()) {
            assertThat(phrases(example)).as("phrases of: %s", example).noneMatch(forms::contains);
        }
    }

    private static Set<String> forms(LexiconFile file) {
        Set<String> forms = new HashSet<>();
        for (Lexicon.Entry entry : file.lexicon().entries()) {
            forms.add(entry.phrase());
            if (file.columns().get(0).equals("base form")) {
                forms.addAll(Inflection.verb(entry.phrase(), entry.column(0)));
            } else if (file.columns().get(0).equals("singular")) {
                forms.add(Inflection.plural(entry.phrase()));
            }
        }
        return forms;
    }

    private static List<String> phrases(String example) {
        String text = example.toLowerCase(Locale.ROOT).replace('’', '\'').replace("n't", " n't");
        List<String> words = Stream.of(text.split("[^\\p{L}\\p{N}'-]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> phrases = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (int k = i + 1; k <= Math.min(words.size(), i + LONGEST_PHRASE); k++) {
                phrases.add(String.join(" ", words.subList(i, k)));
            }
        }
        return phrases;
    }
}
