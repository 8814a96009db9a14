package io.github.hearsay.learning;

import it.unimi.dsi.fastutil.io.FastByteArrayInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The form of model files: compressed, with a number that names the kind of model and its version in front. All of it is
 * decompressed, and by that checked against its checksum, before any of it is believed.
 */
public final class ModelFile {

    private static final int LONGEST = 1 << 28;
    private static final int BUFFER = 1 << 16;
    private static final VarHandle LAST = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private ModelFile() {}

    /** Writes the content of a model. */
    @FunctionalInterface
    public interface Content {
        void write(DataOutput out) throws IOException;
    }

    /** Makes a model of a content. */
    @FunctionalInterface
    public interface Maker<T> {
        T read(DataInput in) throws IOException;
    }

    /** Writes and closes; the same content gives the same bytes. */
    public static void write(OutputStream out, int kind, Content content) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out, BUFFER))) {
            data.writeInt(kind);
            content.write(data);
        }
    }

    /**
     * Reads and closes.
     *
     * @throws IOException where the stream is truncated, damaged, or no model of this kind and version
     */
    public static <T> T read(InputStream in, int kind, Maker<T> maker) throws IOException {
        try (InputStream raw = in) {
            DataInputStream data = new DataInputStream(decompressed(raw));
            if (data.readInt() != kind) {
                throw new IOException("of another kind or version");
            }
            T model = maker.read(data);
            if (data.read() >= 0) {
                throw new IOException("longer than it should be");
            }
            return model;
        } catch (EOFException e) {
            throw new IOException("not a readable model: shorter than it should be", e);
        } catch (IOException | RuntimeException e) {
            throw new IOException("not a readable model: " + e.getMessage(), e);
        }
    }

    /** At once, since its last four bytes tell how long it is. */
    private static InputStream decompressed(InputStream raw) throws IOException {
        byte[] file = raw.readAllBytes();
        try (InputStream in = new GZIPInputStream(new FastByteArrayInputStream(file), BUFFER)) {
            int size = (int) LAST.get(file, file.length - Integer.BYTES);
            if (size < 0 || size > LONGEST) {
                throw new IOException("cut off or damaged, its length would be " + size);
            }
            byte[] bytes = new byte[size];
            if (in.readNBytes(bytes, 0, size) < size || in.read() >= 0) {
                throw new IOException("cut off or damaged, its length would not be " + size);
            }
            return new FastByteArrayInputStream(bytes);
        }
    }
}
