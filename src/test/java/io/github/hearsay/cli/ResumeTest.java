package io.github.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.conventions.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is left of a run that was killed, and what a second one makes of it. */
class ResumeTest {

    private static final String NEWS = "“The 🚢 engine isn’t safe,” harbour chief Mara Voss said on Monday. "
            + "She denied that anyone had known, and a spokesman of the Nordhaven Line would not comment.\n\n";
    private static final int DOCUMENTS = 50;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeCorpus() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < DOCUMENTS; i++) {
            lines.append(
                    i % 9 == 4 ? "{broken " + i : "{\"id\": \"Doc?" + i % 30 + "\", \"text\": \"" + text(i) + "\"}");
            lines.append('\n');
        }
        Files.createDirectories(folder.resolve("in/b"));
        Files.writeString(folder.resolve("in/a.txt"), NEWS);
        Files.writeString(folder.resolve("in/b/news.jsonl"), lines);
        Files.writeString(folder.resolve("in/c.txt"), NEWS);
    }

    private static String text(int i) {
        return NEWS.repeat(12 + i % 7).replace("\n", "\\n");
    }

    private List<String> arguments(String out, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("annotate", folder.resolve("in").toString(), "-o"));
        arguments.add(folder.resolve(out).toString());
        arguments.addAll(List.of("--format", "jsonl,xmi,html,csv"));
        arguments.addAll(List.of(more));
        return arguments;
    }

    private RunCommand run(String out, String... more) {
        return RunCommand.of(arguments(out, more).toArray(String[]::new));
    }

    private Map<String, String> files(String out) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder.resolve(out))) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.resolve(out).relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }

    @Test
    @BadInput(49)
    @Timeout(300)
    void thatARunThatIsKilledAndResumedTwiceIsAsIfNothingHappened() throws Exception {
        assertThat(run("whole").exit()).isEqualTo(1);
        killBehindLine(8);
        killBehindLine(25);
        RunCommand last = run("killed", "--resume", "--threads", "2");
        assertThat(last.exit()).isEqualTo(1);
        assertThat(last.err()).contains("were done before").contains("6 failed");
        assertThat(files("killed")).isEqualTo(files("whole"));
        RunCommand again = run("killed", "--resume");
        assertThat(again.err()).contains("all 52 documents were done before");
        assertThat(again.exit()).isEqualTo(1);
    }

    /** Resumes in a process of its own, and kills that when there are so many lines and a manifest. */
    private void killBehindLine(int line) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(arguments("killed", "--resume"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        while (process.isAlive() && !(lines() > line && documentsDone() > 0)) {
            Thread.sleep(20);
        }
        assertThat(process.isAlive())
                .as(() -> "killed in the middle: " + folder.resolve("log"))
                .isTrue();
        process.destroyForcibly();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    private long documentsDone() throws IOException {
        return Manifest.read(folder.resolve("killed/manifest.json"), Map.of()).documents();
    }

    private long lines() throws IOException {
        Path file = folder.resolve("killed/annotations.jsonl");
        if (!Files.exists(file)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }

    @Test
    void thatWhatStandsBehindTheManifestIsDoneAgain() throws Exception {
        Files.delete(folder.resolve("in/b/news.jsonl"));
        run("out");
        Map<String, String> whole = files("out");
        String line = whole.get("annotations.jsonl").lines().findFirst().orElseThrow();
        int length = line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length + 1;
        Manifest done = Manifest.read(folder.resolve("out/manifest.json"), Map.of());
        new Manifest(done.settings(), 1, 0, Map.of("annotations.jsonl", (long) length, "pages.jsonl", 0L), false)
                .write(folder.resolve("out/manifest.json"));
        Files.writeString(folder.resolve("out/annotations.jsonl"), line + "\n{\"id\": \"c\", \"lang");
        assertThat(run("out", "--resume").exit()).isZero();
        assertThat(files("out").get("annotations.jsonl")).isEqualTo(whole.get("annotations.jsonl"));
    }

    @Test
    void thatOtherInputOrSettingsAreNotMixedIn() throws Exception {
        Files.delete(folder.resolve("in/b/news.jsonl"));
        run("out");
        assertThat(run("out", "--resume", "--max-chars", "7")).satisfies(run -> {
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).contains("had max-chars=5000000 instead of max-chars=7");
        });
        Files.writeString(folder.resolve("in/d.txt"), NEWS);
        assertThat(run("out", "--resume").err()).contains("cannot resume", "input=");
        assertThat(run("out").exit()).isZero();
        assertThat(RunCommand.of("annotate", "-", "-o", "x", "--resume").exit()).isEqualTo(2);
    }

    @Test
    void thatProgressTellsRateAndTimeLeft() {
        assertThat(Progress.line(1200, 60, 0, 50, 200)).isEqualTo("1,200 documents, 20.0 a second, 25 %, 0:03:00 left");
        assertThat(Progress.line(10, 2, 100, 150, 200)).isEqualTo("10 documents, 5.0 a second, 75 %, 0:00:02 left");
        assertThat(Progress.line(10, 2, 0, 0, 0)).isEqualTo("10 documents, 5.0 a second");
    }
}
