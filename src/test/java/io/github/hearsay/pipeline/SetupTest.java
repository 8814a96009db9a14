package io.github.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.resource.ResourceInitializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetupTest {

    private static final Path RESOURCES = Path.of("src/main/resources/io/github/hearsay");

    @TempDir
    private Path folder;

    @Test
    void thatAllThatEnglishHasIsRequiredOfALanguage() throws Exception {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            List<String> english = files.filter(file -> file.getParent().endsWith("en"))
                    .map(file -> RESOURCES.relativize(file).toString().replace("/en/", "/"))
                    .filter(name -> !name.startsWith("evaluation")
                            && !name.endsWith(".md")
                            && !name.equals("zone/other-languages.txt")
                            && !name.matches(".*-(open|deep)[.].*"))
                    .sorted()
                    .toList();
            assertThat(Files.readAllLines(RESOURCES.resolve("pipeline/required.txt")))
                    .filteredOn(line -> !line.startsWith("#"))
                    .isEqualTo(english);
        }
    }

    @Test
    void thatALanguageWithoutResourcesIsRefusedAtOnce() {
        assertThatThrownBy(() -> Hearsay.createEngineDescription("de"))
                .isInstanceOf(ResourceInitializationException.class)
                .hasStackTraceContaining("language \"de\" is not supported: it lacks claim/de (argument-words.txt")
                .hasStackTraceContaining("zone/de (captions.txt, page-breaks.txt, words.txt)");
    }

    @Test
    void thatACodeMayBeWrittenInCapitals() throws Exception {
        assertThat(Setup.DEFAULT.withLanguage("EN")).isEqualTo(Setup.DEFAULT);
        Hearsay.createEngineDescription("EN");
    }

    @Test
    void thatAnUnknownVariantIsRefused() {
        assertThatThrownBy(() -> Hearsay.createEngineDescription(Setup.DEFAULT.withVariant("closed")))
                .hasStackTraceContaining("no variant \"closed\"; there are [fast, deep, open, deep-open, rules]");
    }

    @Test
    void thatALexiconThatNoEngineReadsIsRefused() throws Exception {
        Path file = folder.resolve("quotation/en/cue-verb.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "blork\n");
        assertThatThrownBy(() -> Hearsay.createEngineDescription(with(folder, null)))
                .hasStackTraceContaining("no engine reads the lexicon " + folder + "/quotation/en/cue-verb.txt");
        assertThatThrownBy(() -> Hearsay.createEngineDescription(with(folder.resolve("none"), null)))
                .hasStackTraceContaining("no such file or folder");
    }

    private static Setup with(Path lexicons, String models) {
        return new Setup("en", "fast", lexicons.toString(), models);
    }
}
