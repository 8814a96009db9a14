package io.github.hearsay.io;

import io.github.hearsay.io.SourceEncoding.Decoded;
import io.github.hearsay.io.SourceFile.Kind;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.apache.uima.jcas.JCas;

/**
 * The documents of files: plain text, web pages, XMI, JSON lines and web archives, gzipped or not. The id of a document is its path
 * below the input without the ending, the id field of its line, or its address; an id that was used before gets a number appended.
 */
public final class DocumentReader {

    /** Where jsoup is found. */
    static final String PAGE_DEPENDENCY = "org.jsoup:jsoup:1.24.1";

    private final ReadOptions options;
    private final DuplicateNames ids = new DuplicateNames();
    private final LongAdder bytes = new LongAdder();

    public DocumentReader(ReadOptions options) {
        this.options = options;
    }

    /**
     * Looks whether what the files need is on the class path.
     *
     * @throws IOException with what to add where it is not
     */
    public static void check(Iterable<SourceFile> files) throws IOException {
        check(files, DocumentReader.class.getClassLoader().getResource("org/jsoup/Jsoup.class") != null);
    }

    static void check(Iterable<SourceFile> files, boolean readsPages) throws IOException {
        for (SourceFile file : files) {
            boolean holdsPages = SourceFile.kind(file.path())
                    .filter(kind -> kind == Kind.PAGE || kind == Kind.WARC)
                    .isPresent();
            if (holdsPages && !readsPages) {
                throw new IOException(file.path() + " holds pages; add what reads them: " + PAGE_DEPENDENCY);
            }
        }
    }

    /**
     * The documents of all files, opened one after the other. A file that cannot be opened or read to its end is a
     * document that fails to load.
     */
    public Documents read(Iterable<SourceFile> files) {
        return new AllDocuments(files.iterator(), this::read);
    }

    /** JSON lines from a stream, such as standard input. */
    public Documents readLines(InputStream in, String name) {
        return new JsonLines(in, name, options, ids::unique);
    }

    /** How far the files were read, in bytes on disk; of a file of one document all when it was found. */
    public long bytesRead() {
        return bytes.sum();
    }

    private Documents read(SourceFile file) throws IOException {
        String name = file.path().toString();
        Kind kind = SourceFile.kind(file.path()).orElseThrow(() -> new IOException("of unknown kind: " + name));
        if (kind == Kind.LINES) {
            return new JsonLines(open(file, bytes), name, options, ids::unique);
        }
        if (kind == Kind.WARC) {
            InputStream packed = new Decompression.Counting(Files.newInputStream(file.path()), bytes);
            try {
                return new WarcPages(packed, name, options, ids::unique);
            } catch (IOException e) {
                packed.close();
                throw new IOException(
                        "not a web archive: " + (e instanceof EOFException ? "too short" : e.getMessage()), e);
            }
        }
        bytes.add(Files.size(file.path()));
        String uri = file.path().toUri().toString();
        return Documents.of(List.of(new RawDocument(ids.unique(file.id()), uri, jcas -> load(file, kind, jcas))));
    }

    private void load(SourceFile file, Kind kind, JCas jcas) throws IOException {
        try (InputStream in = open(file, new LongAdder())) {
            switch (kind) {
                case XMI -> XmiSource.load(in, options, jcas);
                case PAGE -> HtmlSource.load(in, file.path().toString(), null, options, jcas);
                default -> {
                    Decoded read = options.encoding().read(in, options.maxChars(), options.maxSource());
                    TextSource.fill(jcas, read.text(), options.languageOf(read.text()));
                    read.tell(jcas, file.path().toString());
                }
            }
        }
    }

    private InputStream open(SourceFile file, LongAdder read) throws IOException {
        return Decompression.open(file.path(), options.maxExpansion(), read);
    }
}
