package io.github.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far a run has come. */
class ManifestTest {

    private static final Map<String, String> SETTINGS = Map.of("variant", "fast", "format", "csv");

    @TempDir
    private Path folder;

    @Test
    void thatWhatWasWrittenIsRead() throws IOException {
        Manifest manifest = new Manifest(SETTINGS, 7, 2, Map.of("quotations.csv", 812L), true);
        Path file = folder.resolve("manifest.json");
        manifest.write(file);
        assertThat(Manifest.read(file, Map.of())).isEqualTo(manifest);
    }

    @Test
    void thatNothingIsDoneWhereThereIsNoFile() throws IOException {
        assertThat(Manifest.read(folder.resolve("manifest.json"), SETTINGS))
                .isEqualTo(new Manifest(SETTINGS, 0, 0, Map.of(), false));
    }

    @Test
    void thatADamagedFileIsNamed() throws IOException {
        Path file = folder.resolve("manifest.json");
        Files.writeString(file, "{\"settings\": {\"variant\"");
        assertThatThrownBy(() -> Manifest.read(file, SETTINGS))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(file + " is damaged: ");
    }

    @Test
    void thatDocumentsAndFailuresAreCounted() {
        Manifest manifest = Manifest.of(SETTINGS).and(false).and(true).and(false);
        assertThat(manifest.documents()).isEqualTo(3);
        assertThat(manifest.failed()).isEqualTo(1);
        assertThat(manifest.complete()).isFalse();
        assertThat(new Manifest(SETTINGS, 3, 0, Map.of(), true).and(false).complete())
                .isFalse();
    }

    @Test
    void thatTheFirstDifferenceByNameIsTold() {
        Manifest manifest = Manifest.of(SETTINGS);
        assertThat(manifest.difference(SETTINGS)).isEmpty();
        assertThat(manifest.difference(Map.of("variant", "deep", "format", "csv")))
                .isEqualTo("variant=fast instead of variant=deep");
        assertThat(manifest.difference(Map.of("variant", "deep", "format", "xmi")))
                .isEqualTo("format=csv instead of format=xmi");
    }
}
