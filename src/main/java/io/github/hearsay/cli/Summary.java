package io.github.hearsay.cli;

import io.github.hearsay.io.Format;
import io.github.hearsay.io.html.DocumentSummary;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Counts what a run did. */
final class Summary {

    private static final int MOST_QUOTED = 6;
    /** Of more speakers than these, those quoted least are forgotten, so that memory stays bounded. */
    private static final int MOST_SPEAKERS = 200_000;

    private final Manifest before;
    private final String verb;
    private final String failures;
    private final long start = System.nanoTime();
    private final Map<String, Integer> quoted = new HashMap<>();
    private int entities;
    private int quotations;
    private int claims;
    private long chars;
    private int done;
    private int failed;
    private int replaced;

    /**
     * Begins to count.
     *
     * @param before what an interrupted run has done
     * @param verb what happens to documents
     * @param failures where those that failed are named
     */
    Summary(Manifest before, String verb, String failures) {
        this.before = before;
        this.verb = verb;
        this.failures = failures;
    }

    void add(Rendered result) {
        if (result.failure() == null) {
            done++;
            chars += result.chars();
            result.outputs().values().forEach(written -> replaced += written.replaced());
            DocumentSummary document = result.summary();
            if (document != null) {
                document.speakers().forEach((speaker, times) -> quoted.merge(speaker, times, Integer::sum));
                for (int least = 1; quoted.size() > MOST_SPEAKERS; least++) {
                    int forgotten = least;
                    quoted.values().removeIf(times -> times <= forgotten);
                }
                entities += document.counts().names();
                quotations += document.counts().quotations();
                claims += document.counts().claims();
            }
        } else {
            failed++;
        }
    }

    /** Those of this run. */
    int done() {
        return done;
    }

    /** Those of the interrupted run included. */
    long failed() {
        return before.failed() + failed;
    }

    void print(PrintWriter out, Path output, Set<Format> formats) {
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf(
                Locale.ROOT,
                "%d document%s %s in %.1f s (%,.0f characters/s)%s%s%n",
                done,
                done == 1 ? "" : "s",
                verb,
                seconds,
                chars / Math.max(seconds, 1e-3),
                before.documents() == 0 ? "" : "; " + before.documents() + " were done before",
                failed() == 0 ? "" : "; " + failed() + " failed, see " + failures);
        if (done > 0) {
            out.printf(Locale.ROOT, "found:       %d names, %d quotations, %d claims%n", entities, quotations, claims);
        }
        if (!quoted.isEmpty()) {
            out.println("quoted most: " + String.join(", ", quotedMost()));
        }
        if (replaced > 0) {
            out.println("replaced:    " + replaced + " characters that XMI cannot hold, by U+FFFD, one for one");
        }
        if (done > 0 && !output.toString().equals("-")) {
            out.println("look at:     " + (formats.contains(Format.html) ? output.resolve("index.html") : output));
        }
        out.flush();
    }

    private List<String> quotedMost() {
        return quoted.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_QUOTED)
                .map(Map.Entry::getKey)
                .toList();
    }
}
