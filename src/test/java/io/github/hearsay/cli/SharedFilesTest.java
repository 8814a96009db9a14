package io.github.hearsay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that all documents of a run share, and what an interrupted run leaves of them. */
class SharedFilesTest {

    @TempDir
    private Path folder;

    private SharedFiles opened(Map<String, Long> kept) throws IOException {
        SharedFiles files = new SharedFiles(folder.resolve("out"), kept);
        files.add("table", "csv/table.csv", bytes("header\n"));
        files.add("errors", "errors.jsonl", new byte[0]);
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private Path table() {
        return folder.resolve("out/csv/table.csv");
    }

    @Test
    void thatAFileHasItsBeginningAndLines() throws IOException {
        try (SharedFiles files = opened(Map.of())) {
            files.write("table", bytes("ä\n"));
            assertThat(table()).hasContent("header\nä\n");
            assertThat(files.force()).isEqualTo(Map.of("table", 10L, "errors", 0L));
        }
        assertThat(folder.resolve("out/errors.jsonl")).doesNotExist();
    }

    @Test
    void thatAResumedRunCutsOffWhatWasNotFinished() throws IOException {
        try (SharedFiles files = opened(Map.of())) {
            files.write("table", bytes("one\nhalf of tw"));
        }
        try (SharedFiles files = opened(Map.of("table", 11L))) {
            assertThat(table()).hasContent("header\none\n");
            files.write("table", bytes("two\n"));
            assertThat(files.force()).containsEntry("table", 15L);
        }
        assertThat(table()).hasContent("header\none\ntwo\n");
    }

    @Test
    void thatANewRunLeavesNothingOfAnEarlierOne() throws IOException {
        try (SharedFiles files = opened(Map.of())) {
            files.write("errors", bytes("{}\n"));
        }
        opened(Map.of()).close();
        assertThat(folder.resolve("out/errors.jsonl")).doesNotExist();
        assertThat(table()).hasContent("header\n");
    }

    @Test
    void thatAFileMustHaveWhatIsToBeKept() throws IOException {
        assertThatThrownBy(() -> opened(Map.of("table", 3L)))
                .isInstanceOf(IOException.class)
                .hasMessage(table() + " is shorter than it was when the run was interrupted");
        opened(Map.of()).close();
        assertThatThrownBy(() -> opened(Map.of("table", 8L))).isInstanceOf(IOException.class);
        opened(Map.of("table", 7L)).close();
        assertThat(table()).hasContent("header\n");
    }

    @Test
    void thatLinesOfNoFileAreAnError() throws IOException {
        try (SharedFiles files = opened(Map.of())) {
            assertThatThrownBy(() -> files.write("mentions", bytes("x\n")))
                    .hasMessage("no format shares a file mentions");
        }
    }
}
