package io.github.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.conventions.BadInput;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    private static final Path OUT = Path.of("out").toAbsolutePath();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../secret",
                "/etc/passwd",
                "C:\\Windows\\x",
                "..\\..\\x",
                "a/../../x",
                "..",
                ".",
                "",
                "/",
                "....//x",
                "a\u0000b",
                "~/x",
                "NUL",
                "con.txt",
                "a?b*c|d",
                "x. ",
                "\u202egnp"
            })
    @BadInput(39)
    void thatNoIdLeavesItsFolder(String id) {
        Path path = new FileNames().path(OUT, id, ".xmi");
        assertThat(path.normalize()).isEqualTo(path).startsWithRaw(OUT).isNotEqualTo(OUT);
        assertThat(OUT.relativize(path).toString())
                .doesNotContain("..", ":", "*", "?", "|", "\u0000", "\u202e")
                .endsWith(".xmi");
        assertThat(path.getFileName().toString()).isNotEqualToIgnoringCase("nul.xmi");
    }

    @Test
    void thatDifferentIdsHaveDifferentFiles() {
        FileNames names = new FileNames();
        Path first = names.path(OUT, "a?b", ".xmi");
        assertThat(names.path(OUT, "a*b", ".xmi")).isNotEqualTo(first);
        assertThat(names.path(OUT, "A?B", ".xmi").toString()).isNotEqualToIgnoringCase(first.toString());
        assertThat(names.path(OUT, "a?b", ".xmi")).isEqualTo(first);
    }

    @Test
    @BadInput(39)
    void thatLongIdsAreCutAndStillDiffer() {
        FileNames names = new FileNames();
        Path first = names.path(OUT, "🚢".repeat(200) + "a", ".xmi");
        Path second = names.path(OUT, "🚢".repeat(200) + "b", ".xmi");
        assertThat(first.getFileName().toString().length()).isLessThan(130);
        assertThat(first).isNotEqualTo(second);
    }
}
