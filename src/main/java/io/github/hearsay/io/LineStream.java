package io.github.hearsay.io;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of UTF-8, none of which takes more memory than allowed; what is wrong with one line does not touch the next. */
final class LineStream implements Closeable {

    private final InputStream in;
    private final int maxBytes;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int filled;

    LineStream(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /** The bytes of a line without its end, null behind the last. */
    @Nullable Line next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean any = false;
        while (position < filled || fill()) {
            any = true;
            int begin = position;
            while (position < filled && buffer[position] != '\n') {
                position++;
            }
            tooLong |= line.size() + position - begin > maxBytes;
            if (!tooLong) {
                line.write(buffer, begin, position - begin);
            }
            if (position < filled) {
                position++;
                break;
            }
        }
        return any ? new Line(line.toByteArray(), tooLong ? maxBytes : 0) : null;
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }

    /** A line, or the beginning of one that is longer than the limit, which is then not 0. */
    static final class Line {

        private final byte[] bytes;
        private final int exceeded;

        Line(byte[] bytes, int exceeded) {
            this.bytes = bytes;
            this.exceeded = exceeded;
        }

        boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return exceeded == 0;
        }

        /** @throws IOException where the line is too long or not UTF-8 */
        String text() throws IOException {
            if (exceeded > 0) {
                throw new IOException("longer than " + exceeded + " bytes (--max-chars)");
            }
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException e) {
                throw new IOException("not UTF-8", e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
