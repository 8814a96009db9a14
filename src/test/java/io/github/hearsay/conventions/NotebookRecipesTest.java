package io.github.hearsay.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.cli.RunCommand;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipes for notebooks, run as a reader would run them. */
class NotebookRecipesTest {

    private static final Path PAGE = Path.of("src/docs/notebooks.md");

    @TempDir
    private Path folder;

    @Test
    void thatTheRecipesRunAndTheirChecksHold() throws Exception {
        Recipes recipes = new Recipes(PAGE, folder);
        String python = recipes.pythonWith("pandas");
        annotate("jsonl,csv");
        String printed = recipes.run(python, recipes.named("pandas", "displacy", "csv"));
        assertThat(printed)
                .contains("Tomas Reyl")
                .containsPattern("True (?!False)")
                .contains("['document', 'id', 'begin', 'end', 'content'] True")
                .doesNotContain("False", "Error");
    }

    @Test
    void thatTheRecipeForCassisPrintsWhatIsQuotedAndNotWhatStandsBetween() throws Exception {
        Recipes recipes = new Recipes(PAGE, folder);
        String python = recipes.pythonWith("cassis");
        annotate("xmi,json");
        String printed = recipes.run(python, recipes.named("cassis"));
        assertThat(printed)
                .contains("Tomas Reyl | denied | that the levy would cost any docker a single crown\n")
                .contains("Tomas Reyl | told | \"Nobody's pay will fall,\" … “What will fall, I hope,")
                .doesNotContain("reporters outside", "Error", "False")
                .endsWith("True\n");
    }

    private void annotate(String formats) {
        RunCommand annotate = RunCommand.of(
                "annotate", "--samples", "-o", folder.resolve("out").toString(), "--format", formats);
        assertThat(annotate.exit()).isZero();
    }
}
