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

    private static final Path PAGE = Path.of("src/docs/notebooks.md");

    @TempDir
    private Path folder;

    /** Where {@code .ci/run} puts what it has from Python's registry. */
    private static final Path PACKAGES = Path.of("target", "python").toAbsolutePath();

    @Test
    void thatTheRecipesRunAndTheirChecksHold() throws Exception {
        String python = pythonWith("pandas");
        annotate("jsonl,csv");
        String page = Files.readString(PAGE);
        String printed = run(python, recipe(page, "pandas") + recipe(page, "displacy") + recipe(page, "csv"));
        assertThat(printed)
                .contains("Tomas Reyl")
                .containsPattern("True (?!False)")
                .contains("['document', 'id', 'begin', 'end', 'content'] True")
                .doesNotContain("False", "Error");
    }

    @Test
    void thatTheRecipeForCassisPrintsWhatIsQuotedAndNotWhatStandsBetween() throws Exception {
        String python = pythonWith("cassis");
        annotate("xmi,json");
        String printed = run(python, recipe(Files.readString(PAGE), "cassis"));
        assertThat(printed)
                .contains("Tomas Reyl | denied | that the levy would cost any docker a single crown\n")
                .contains("Tomas Reyl | told | \"Nobody's pay will fall,\" … “What will fall, I hope,")
                .doesNotContain("reporters outside", "Error", "False")
                .endsWith("True\n");
    }

    private String pythonWith(String module) {
        String python = List.of("python3", "/usr/bin/python3").stream()
                .filter(program -> run(program, "import " + module).equals(""))
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(python != null, "SKIPPED: no Python with " + module + ", its recipes are not run");
        return String.valueOf(python);
    }

    private void annotate(String formats) {
        RunCommand annotate = RunCommand.of(
                "annotate", "--samples", "-o", folder.resolve("out").toString(), "--format", formats);
        assertThat(annotate.exit()).isZero();
    }

    private static String recipe(String page, String name) {
        int from = page.indexOf("```python\n", page.indexOf("<!-- recipe: " + name + " -->")) + "```python\n".length();
        return page.substring(from, page.indexOf("```", from)) + "\n";
    }

    /** What a program prints, errors among it. */
    private String run(String python, String program) {
        try {
            ProcessBuilder builder = new ProcessBuilder(python, "-c", program)
                    .directory(folder.toFile())
                    .redirectErrorStream(true);
            builder.environment().put("PYTHONPATH", PACKAGES.toString());
            builder.environment().put("PYTHONIOENCODING", "utf-8");
            Process process = builder.start();
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
