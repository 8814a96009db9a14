package io.github.hearsay.cpe;

import io.github.hearsay.learning.ModelSource;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;

/**
 * How long a way through the pipeline took, and what was on the heap meanwhile.
 *
 * @param peak most bytes in use, garbage included
 * @param live bytes left by the last collection, looked at ten times a second
 */
public record Measured(String way, double seconds, long peak, List<Long> live) {

    private static final int FIFTHS = 5;

    /** Something to measure. */
    @FunctionalInterface
    public interface Way {
        void run() throws Exception;
    }

    /** The corpus to measure with; without one the test is passed over. */
    public static Path corpus() {
        String corpus = System.getProperty("corpus");
        Assumptions.assumeTrue(corpus != null, "SKIPPED: measures only with -Dcorpus=FILE.jsonl");
        return Path.of(corpus);
    }

    /** Where {@code -Dannotated=FILE} tells it, what {@code annotate} has written of the corpus in the same variant. */
    public static Optional<Path> annotated() {
        return Optional.ofNullable(System.getProperty("annotated")).map(Path::of);
    }

    /** The variant to measure, {@code -Dtested.variant}. */
    public static String variant() {
        return System.getProperty("tested.variant", ModelSource.FAST);
    }

    /** The most memory that this process has had until now, native memory included; empty where the system does not tell. */
    public static String process() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .collect(Collectors.joining())
                : "";
    }

    /** Runs it once. */
    public static Measured of(String name, Way way) throws Exception {
        System.gc();
        List<Long> live = Collections.synchronizedList(new ArrayList<>());
        long[] peak = new long[1];
        Thread sampler = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                live.add(afterCollection());
                peak[0] = Math.max(
                        peak[0],
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
                try {
                    Thread.sleep(100);
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
        sampler.setDaemon(true);
        long start = System.nanoTime();
        sampler.start();
        way.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        sampler.interrupt();
        sampler.join();
        return new Measured(name, seconds, peak[0], List.copyOf(live));
    }

    private static long afterCollection() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                .map(MemoryPoolMXBean::getCollectionUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    /** The line to report. */
    public String line(long documents) {
        String fifths = IntStream.range(0, FIFTHS)
                .mapToObj(i -> live.subList(i * live.size() / FIFTHS, (i + 1) * live.size() / FIFTHS))
                .map(part ->
                        part.stream().sorted().skip(part.size() / 2).findFirst().orElse(0L))
                .map(bytes -> String.valueOf(bytes >> 20))
                .collect(Collectors.joining("/"));
        return String.format(
                Locale.ROOT,
                "%-20s %d documents in %.1f s, %.1f a second; peak of the heap %d MB, left by collections, by fifths %s MB",
                way,
                documents,
                seconds,
                documents / seconds,
                peak >> 20,
                fifths);
    }
}
