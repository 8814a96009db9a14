package io.github.hearsay.peers;

import io.github.hearsay.evaluation.TextCorpus;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Runs our pipeline and what a user would pick instead over the same texts, each in a process of its own, one after the
 * other, and prints a table: time to load, time to the first document, warm speed on one thread, heap, and all memory of the
 * process where Linux tells it. Arguments: JSON lines with {@code text}, seconds to measure each of them for, after as long a time to
 * warm up; names of contenders, all if none.
 *
 * <p>A token is a run of letters and digits, or any other character that is no space: the same number for everybody.
 */
public final class PeerBenchmark {

    private static final String CHILD = "--child";
    private static final String RESULT = "RESULT\t";

    private PeerBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals(CHILD)) {
            measure(Contender.valueOf(arguments[1]), Path.of(arguments[2]), Integer.parseInt(arguments[3]));
            return;
        }
        PrintStream out = System.out;
        out.println(
                "| | load, s | first document, s | tokens/s, warm | MB of heap, live | MB of heap, most | MB of the process, most |");
        out.println("|---|---|---|---|---|---|---|");
        List<String> chosen = List.of(arguments).subList(2, arguments.length);
        for (Contender contender : Contender.values()) {
            if (!chosen.isEmpty() && !chosen.contains(contender.name())) {
                continue;
            }
            out.println("| " + contender.title() + " | " + run(contender, arguments) + " |");
        }
    }

    private static String run(Contender contender, String[] arguments) throws Exception {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx6g",
                "-cp",
                System.getProperty("java.class.path"),
                PeerBenchmark.class.getName(),
                CHILD,
                contender.name(),
                arguments[0],
                arguments[1]);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String result = "failed";
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                result = line.startsWith(RESULT) ? line.substring(RESULT.length()) : result;
            }
        }
        process.waitFor();
        return result;
    }

    private static void measure(Contender contender, Path file, int seconds) throws Exception {
        List<String> texts = TextCorpus.read(file);
        long start = System.nanoTime();
        Contender.Annotator annotator = contender.load();
        double load = secondsSince(start);
        start = System.nanoTime();
        annotator.annotate(texts.get(0));
        double first = secondsSince(start);
        speed(annotator, texts, seconds);
        double speed = speed(annotator, texts, seconds);
        long most = mostHeap();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long live = runtime.totalMemory() - runtime.freeMemory();
        System.out.printf(
                Locale.ROOT,
                "%s%.1f | %.1f | %,.0f | %d | %d | %s%n",
                RESULT,
                load,
                load + first,
                speed,
                live >> 20,
                most >> 20,
                mostOfProcess());
    }

    private static String mostOfProcess() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "-";
        }
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("VmHWM:")) {
                return String.valueOf(Long.parseLong(line.replaceAll("\\D", "")) >> 10);
            }
        }
        return "-";
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Tokens a second over the texts, again and again until the time is over. */
    private static double speed(Contender.Annotator annotator, List<String> texts, int seconds) throws Exception {
        List<Integer> tokens = new ArrayList<>();
        texts.forEach(text -> tokens.add(tokens(text)));
        long done = 0;
        long start = System.nanoTime();
        for (int i = 0; secondsSince(start) < seconds; i = (i + 1) % texts.size()) {
            annotator.annotate(texts.get(i));
            done += tokens.get(i);
        }
        return done / secondsSince(start);
    }

    static int tokens(String text) {
        int tokens = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean word = Character.isLetterOrDigit(text.charAt(i));
            tokens += (word && !inside) || (!word && !Character.isWhitespace(text.charAt(i))) ? 1 : 0;
            inside = word;
        }
        return tokens;
    }

    private static long mostHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
