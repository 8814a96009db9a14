package io.github.hearsay.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The documents of many files; what is wrong with a file becomes a document that fails to load. */
final class AllDocuments implements Documents {

    private final Iterator<SourceFile> files;
    private final Opener opener;
    private @Nullable SourceFile file;
    private @Nullable Documents open;
    private @Nullable RawDocument next;

    /** Opens a file. */
    @FunctionalInterface
    interface Opener {
        Documents open(SourceFile file) throws IOException;
    }

    AllDocuments(Iterator<SourceFile> files, Opener opener) {
        this.files = files;
        this.opener = opener;
    }

    @Override
    public boolean hasNext() {
        while (next == null && (open != null || files.hasNext())) {
            try {
                advance();
            } catch (IOException e) {
                next = failing(e);
                open = null;
            } catch (UncheckedIOException e) {
                next = failing(new IOException(e.getMessage(), e));
                open = null;
            }
        }
        return next != null;
    }

    private void advance() throws IOException {
        Documents current = open;
        if (current == null) {
            file = files.next();
            open = opener.open(file);
        } else if (current.hasNext()) {
            next = current.next();
        } else {
            open = null;
            current.close();
        }
    }

    private RawDocument failing(IOException why) {
        SourceFile from = file;
        String path = from == null ? "" : from.path().toString();
        return new RawDocument(from == null ? "" : from.id(), path, jcas -> {
            throw why;
        });
    }

    @Override
    public RawDocument next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        RawDocument document = next;
        next = null;
        return document;
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
        }
    }
}
