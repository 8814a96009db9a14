package io.github.hearsay.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The pages of a web archive that were answered with status 200, each a document whose id is its address. */
final class WarcPages implements Documents {

    private final WarcReader reader;
    private final String file;
    private final ReadOptions options;
    private final UnaryOperator<String> unique;
    private @Nullable RawDocument next;
    private int records;

    WarcPages(InputStream in, String file, ReadOptions options, UnaryOperator<String> unique) throws IOException {
        this.reader = new WarcReader(in);
        this.file = file;
        this.options = options;
        this.unique = unique;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null) {
                WarcRecord found = reader.next().orElse(null);
                if (found == null) {
                    return false;
                }
                records++;
                next = found instanceof WarcResponse response ? page(response) : null;
            }
            return true;
        } catch (IOException | RuntimeException e) {
            throw new UncheckedIOException(
                    file + ", behind record " + records + ": " + e.getMessage(), new IOException(e));
        }
    }

    /** Null where it is not a web page; what is wrong inside a record is the failure of its document only. */
    private @Nullable RawDocument page(WarcResponse response) {
        String target = response.target();
        String address = target == null ? "record-" + records : target;
        String where = file + ", record " + records + ", " + address;
        try {
            MediaType type = response.payloadType();
            if (!type.base().equals(MediaType.HTML) && !type.base().equals(MediaType.XHTML)) {
                return null;
            }
            HttpResponse answer = response.http();
            return answer.status() == 200
                    ? page(address, where, type.parameters().get("charset"), answer)
                    : null;
        } catch (IOException | RuntimeException e) {
            return new RawDocument(unique.apply(address), where, jcas -> {
                throw new IOException(where + ": " + e.getMessage(), e);
            });
        }
    }

    private RawDocument page(String address, String where, @Nullable String encoding, HttpResponse answer)
            throws IOException {
        byte[] source = answer.bodyDecoded().stream().readNBytes(options.maxSource() + 1);
        return new RawDocument(unique.apply(address), address, jcas -> {
            try {
                HtmlSource.load(new ByteArrayInputStream(source), where, encoding, options, jcas);
            } catch (IOException e) {
                throw new IOException(where + ": " + e.getMessage(), e);
            }
        });
    }

    @Override
    public RawDocument next() {
        RawDocument document = hasNext() ? next : null;
        if (document == null) {
            throw new NoSuchElementException(file);
        }
        next = null;
        return document;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
