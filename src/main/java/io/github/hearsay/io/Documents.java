package io.github.hearsay.io;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** Documents one after the other, read lazily; must be closed. For one thread. */
public interface Documents extends Iterator<RawDocument>, AutoCloseable {

    @Override
    void close() throws IOException;

    /** Documents that are there already. */
    static Documents of(List<RawDocument> documents) {
        Iterator<RawDocument> all = documents.iterator();
        return new Documents() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public RawDocument next() {
                return all.next();
            }

            @Override
            public void close() {}
        };
    }
}
