package io.github.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainCommandTest {

    private static final String WORDS = """
            {"id": "1", "text": "Tern sank. Tern rose. Tern sank.", "entities": [],
             "tokens": [[0, 4], [5, 9], [9, 10], [11, 15], [16, 20], [20, 21], [22, 26], [27, 31], [31, 32]],
             "sentences": [[0, 10], [11, 21], [22, 32]]}
            """.replace("\n", " ");

    @TempDir
    private Path folder;

    /** What a task does not take changes nothing, so whoever gives it expects something else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "quotations --epochs 3",
                "quotations --dev FILE",
                "quotations --silver FILE",
                "syntax --epochs 3",
                "syntax --variant open",
                "clusters --dev FILE",
                "clusters --seed 2",
                "clusters --language en",
                "links --dev FILE",
                "links --variant open",
                "factuality --silver FILE",
                "factuality --variant open",
                "entities --web FILE",
                "entities --classes 4"
            })
    void thatWhatATaskDoesNotTakeIsRefused(String arguments) throws Exception {
        RunCommand run = train(arguments + " --train FILE -o OUT");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("Unknown option", "'" + arguments.split(" ")[1] + "'", "Try: hearsay train");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clusters --train FILE --epochs 1 --classes 2 -o OUT",
                "--train FILE -o OUT clusters --epochs 1 --classes 2"
            })
    void thatFilesMayStandBeforeTheTaskOrBehindIt(String arguments) throws Exception {
        RunCommand run = train(arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("2 words", "clusters model: ");
        assertThat(folder.resolve("out")).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clusters --train FILE", "clusters -o OUT", "-o OUT --train FILE", "words --train FILE"})
    void thatTaskAndFilesMustBeGiven(String arguments) throws Exception {
        assertThat(train(arguments).exit()).isEqualTo(2);
    }

    @Test
    void thatHelpTellsTheTasksAndTheirOptions() throws Exception {
        assertThat(train("--help").out())
                .contains("entities", "links", "quotations", "factuality", "syntax", "clusters");
        assertThat(train("entities --help").out())
                .contains("--silver=FILE...", "--dev=FILE...", "--epochs=N", "--variant=NAME", "--train=FILE...");
    }

    private RunCommand train(String arguments) throws Exception {
        Path file = Files.writeString(folder.resolve("train.jsonl"), WORDS);
        return RunCommand.of(Arrays.stream(("train " + arguments).split(" "))
                .map(argument -> switch (argument) {
                    case "FILE" -> file.toString();
                    case "OUT" -> folder.resolve("out").toString();
                    default -> argument;
                })
                .toArray(String[]::new));
    }
}
