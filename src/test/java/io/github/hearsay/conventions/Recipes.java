package io.github.hearsay.conventions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** The Python of a page of the documentation, and where to run it. */
record Recipes(Path page, Path folder) {

    /** Where {@code .ci/run} puts what it has from Python's registry. */
    private static final Path PACKAGES = Path.of("target", "python").toAbsolutePath();

    /** The code below {@code <!-- recipe: NAME -->}, one recipe after the other. */
    String named(String... names) throws IOException {
        String text = Files.readString(page);
        StringBuilder code = new StringBuilder();
        for (String name : names) {
            int from =
                    text.indexOf("```python\n", text.indexOf("<!-- recipe: " + name + " -->")) + "```python\n".length();
            code.append(text, from, text.indexOf("```", from)).append('\n');
        }
        return code.toString();
    }

    /** The first Python that has the modules; without one the test is skipped and says so. */
    String pythonWith(String... modules) {
        String python = List.of("python3", "/usr/bin/python3").stream()
                .filter(program ->
                        run(program, "import " + String.join(", ", modules)).equals(""))
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(
                python != null, "SKIPPED: no Python with " + String.join(", ", modules) + ", its recipes are not run");
        return String.valueOf(python);
    }

    /** What a program prints, errors among it. */
    String run(String python, String program) {
        try {
            ProcessBuilder builder = new ProcessBuilder(python, "-c", program)
                    .directory(folder.toFile())
                    .redirectErrorStream(true);
            builder.environment().put("PYTHONPATH", PACKAGES.toString());
            builder.environment().put("PYTHONIOENCODING", "utf-8");
            builder.environment().put("MPLBACKEND", "agg"); // no window
            builder.environment()
                    .put("MPLCONFIGDIR", PACKAGES.resolveSibling("matplotlib").toString());
            Process process = builder.start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            // A slow first run says that it builds a cache of fonts.
            printed = printed.replaceAll("(?m)^Matplotlib .*\\R", "");
            return process.waitFor(1, TimeUnit.MINUTES) ? printed : "still running";
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}
