package io.github.hearsay.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Says how far a run is, how fast, and how long it will take: twice a second in one line of a terminal, elsewhere once a
 * minute in a line of its own.
 */
final class Progress implements AutoCloseable {

    private static final long TERMINAL_NANOS = 500_000_000;
    private static final long LOG_NANOS = 60_000_000_000L;
    private static final int WIDTH = 78;

    private final PrintWriter out;
    private final long total;
    private final LongSupplier read;
    private final long readBefore;
    private final boolean terminal = isTerminal();
    private final long start = System.nanoTime();
    private long shown = start;
    private long documents;

    /**
     * Begins to measure.
     *
     * @param total bytes to read, 0 where unknown
     * @param read how many of them are read
     */
    Progress(PrintWriter out, long total, LongSupplier read) {
        this.out = out;
        this.total = total;
        this.read = read;
        this.readBefore = read.getAsLong();
    }

    /** From Java 22 on there is a console even without a terminal, and a method to detect it. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Another document is done. */
    void document() {
        documents++;
        long now = System.nanoTime();
        if (now - shown > (terminal ? TERMINAL_NANOS : LOG_NANOS)) {
            shown = now;
            String line = line(documents, (now - start) / 1e9, readBefore, read.getAsLong(), total);
            out.print(terminal ? padded(line) + "\r" : line + "\n");
            out.flush();
        }
    }

    /**
     * What there is to say.
     *
     * @param before bytes that were read before the first of these documents
     */
    static String line(long documents, double seconds, long before, long read, long total) {
        String line = String.format(Locale.ROOT, "%,d documents, %.1f a second", documents, documents / seconds);
        if (total <= 0 || read <= before) {
            return line;
        }
        Duration left = Duration.ofSeconds(Math.round(seconds * (total - read) / (read - before)));
        return line
                + String.format(
                        Locale.ROOT,
                        ", %.0f %%, %d:%02d:%02d left",
                        100.0 * read / total,
                        left.toHours(),
                        left.toMinutesPart(),
                        left.toSecondsPart());
    }

    private static String padded(String line) {
        return line + " ".repeat(Math.max(0, WIDTH - line.length()));
    }

    @Override
    public void close() {
        if (terminal && shown != start) {
            out.print(" ".repeat(WIDTH) + "\r");
            out.flush();
        }
    }
}
