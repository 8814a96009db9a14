package io.github.hearsay.jmh;

import io.github.hearsay.learning.Hash;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What looking up one feature must cost on a machine, in nanoseconds: hashing it, and adding up a row of weights from a table
 * of the size that a model has, wherever in memory it lies. No feature waits for another one.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class MemoryFloor {

    private static final int LOOK_UPS = 1 << 12;
    private static final int SPREAD = 0x9e3779b1;

    /** Kilobytes of the table and bytes of a row, as the models have them: names, tags, labels, roles, cues, actions. */
    @Param({"24576x48", "12288x96", "7168x56", "16384x16", "4096x8", "4096x4", "1024x8"})
    private String table;

    private int[] rows;
    private int width;
    private int count;
    private int seed;

    @Setup
    public void fill() {
        int by = table.indexOf('x');
        width = Integer.parseInt(table.substring(by + 1)) / Integer.BYTES;
        rows = new Random(1)
                .ints(Integer.parseInt(table.substring(0, by)) * 1024L / Integer.BYTES)
                .toArray();
        count = rows.length / width;
    }

    @Benchmark
    @OperationsPerInvocation(LOOK_UPS)
    public int lookUp() {
        seed++;
        int sum = 0;
        for (int k = 0; k < LOOK_UPS; k++) {
            int hash = SPREAD * Hash.feature(k, seed);
            int row = (int) ((hash & 0xffffffffL) * count >>> Integer.SIZE) * width;
            for (int j = 0; j < width; j++) {
                sum += rows[row + j];
            }
        }
        return sum;
    }
}
