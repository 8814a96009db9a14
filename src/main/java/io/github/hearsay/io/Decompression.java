package io.github.hearsay.io;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.zip.GZIPInputStream;

/** Opens files, and unpacks those that end in {@code .gz} unless they grow too much. */
final class Decompression {

    private static final int BUFFER = 1 << 16;
    /** Even one repeated word may become this long. */
    private static final long HARMLESS = 1 << 20;

    private Decompression() {}

    /** @param read called with the number of bytes read from disk */
    static InputStream open(Path path, int maxExpansion, LongAdder read) throws IOException {
        InputStream raw = new Counting(Files.newInputStream(path), read);
        if (!path.toString().toLowerCase(Locale.ROOT).endsWith(".gz")) {
            return new BufferedInputStream(raw, BUFFER);
        }
        LongAdder packed = new LongAdder();
        try {
            return new Unpacked(new GZIPInputStream(new Counting(raw, packed), BUFFER), packed, maxExpansion);
        } catch (IOException e) {
            raw.close();
            throw new IOException("not a gzip file: " + e.getMessage(), e);
        }
    }

    /** Counts what is read. */
    static final class Counting extends FilterInputStream {

        private final LongAdder count;

        Counting(InputStream in, LongAdder count) {
            super(in);
            this.count = count;
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count.add(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = in.read(buffer, offset, length);
            count.add(Math.max(0, n));
            return n;
        }
    }

    /** Refuses to go on where far more comes out than went in. */
    private static final class Unpacked extends FilterInputStream {

        private final LongAdder packed;
        private final int maxExpansion;
        private long unpacked;

        Unpacked(InputStream in, LongAdder packed, int maxExpansion) {
            super(in);
            this.packed = packed;
            this.maxExpansion = maxExpansion;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                int n = in.read(buffer, offset, length);
                check(Math.max(0, n));
                return n;
            } catch (EOFException e) {
                throw new IOException("a gzip file that ends too early", e);
            }
        }

        private void check(int more) throws IOException {
            unpacked += more;
            if (unpacked > HARMLESS && unpacked / maxExpansion > packed.sum()) {
                throw new IOException("becomes more than " + maxExpansion + " times as long when unpacked");
            }
        }
    }
}
