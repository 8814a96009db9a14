package io.github.hearsay.text;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Callable;

/** Time of this thread alone, so that other work of the machine does not count. */
public final class CpuTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuTime() {}

    /** Nanoseconds that this thread has run. */
    public static long now() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** The fewest nanoseconds that a number of runs took: the one that was least disturbed. */
    public static long least(int runs, Callable<?> work) throws Exception {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < runs; run++) {
            long start = now();
            work.call();
            least = Math.min(least, now() - start);
        }
        return least;
    }
}
