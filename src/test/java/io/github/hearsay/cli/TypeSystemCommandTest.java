package io.github.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypeSystemCommandTest {

    @Test
    void thatTheTypeSystemIsPrinted() {
        RunCommand run = RunCommand.of("typesystem");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("<?xml")
                .contains("io.github.hearsay.type.Claim")
                .doesNotContain("<import");
    }

    @Test
    void thatWhatViewersNeedIsWrittenWithoutDocuments(@TempDir Path folder) throws Exception {
        Path out = folder.resolve("new");
        assertThat(RunCommand.of("typesystem", "-o", out.toString()).exit()).isZero();
        assertThat(out.resolve("xmi/TypeSystemStyleMap.xml")).isNotEmptyFile();
        assertThat(out.resolve("brat/annotation.conf")).content().contains("[relations]");
        try (ZipFile zip = new ZipFile(out.resolve("inception-project.zip").toFile())) {
            assertThat(zip.size()).isEqualTo(1);
        }
    }
}
