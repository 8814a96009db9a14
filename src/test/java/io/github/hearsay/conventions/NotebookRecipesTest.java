package io.github.hearsay.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.cli.RunCommand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipes for notebooks, run as a reader would run them. */
class NotebookRecipesTest {

    @TempDir
    private Path folder;

    @Test
    void thatTheRecipesRunAndTheirChecksHold() throws Exception {
        String python = List.of("python3", "/usr/bin/python3").stream()
                .filter(program -> run(program, "import pandas").equals(""))
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(python != null, "SKIPPED: no Python with pandas, the notebook recipes are not run");
        RunCommand annotate = RunCommand.of(
                "annotate", "--samples", "-o", folder.resolve("out").toString(), "--format", "jsonl,csv");
        assertThat(annotate.exit()).isZero();
        String page = Files.readString(Path.of("src/docs/notebooks.md"));
        String printed = run(python, recipe(page, "pandas") + recipe(page, "displacy") + recipe(page, "csv"));
        assertThat(printed)
                .contains("Tomas Reyl")
                .containsPattern("True (?!False)")
                .contains("['document', 'id', 'begin', 'end', 'content'] True")
                .doesNotContain("False", "Error");
    }

    private static String recipe(String page, String name) {
        int from = page.indexOf("```python\n", page.indexOf("<!-- recipe: " + name + " -->")) + "```python\n".length();
        return page.substring(from, page.indexOf("```", from)) + "\n";
    }

    /** What a program prints, errors among it. */
    private String run(String python, String program) {
        try {
            Process process = new ProcessBuilder(python, "-c", program)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor(1, TimeUnit.MINUTES) ? printed : "still running";
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}
