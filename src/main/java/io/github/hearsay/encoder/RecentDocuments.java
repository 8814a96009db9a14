package io.github.hearsay.encoder;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The few documents that were encoded last, for the next engine of a pipeline that asks. Equal documents share what was
 * encoded. Safe for threads.
 */
final class RecentDocuments {

    private static final int BYTES = 4;
    /** One for each thread that annotates, and as many again for documents that wait between engines. */
    private static final int MOST = 2 * Runtime.getRuntime().availableProcessors();

    private final long most;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private long weight;

    /** @param share of the heap that they may take up */
    RecentDocuments(double share) {
        most = (long) (Runtime.getRuntime().maxMemory() * share / BYTES);
    }

    private record Entry(Windows document, List<EncodedWindow> encoded, long weight) {}

    /** What was encoded of a document that equals this one, null where nothing is kept. */
    synchronized @Nullable List<EncodedWindow> find(Windows document) {
        for (Entry entry : entries) {
            if (entry.document.equalTo(document)) {
                return entry.encoded;
            }
        }
        return null;
    }

    /** Collects the windows of a document until there are too many. */
    final class Collector {

        private final Windows document;
        private List<EncodedWindow> encoded = new ArrayList<>();
        private long size;

        Collector(Windows document) {
            this.document = document;
        }

        void add(EncodedWindow window) {
            size += window.weight();
            if (size > most) {
                encoded = List.of();
            } else {
                encoded.add(window);
            }
        }

        /** Keeps the document, and drops the oldest ones for which there is no room. */
        void keep() {
            if (size <= most) {
                RecentDocuments.this.keep(new Entry(document, encoded, size));
            }
        }
    }

    private synchronized void keep(Entry added) {
        entries.addFirst(added);
        weight += added.weight;
        Iterator<Entry> oldest = entries.descendingIterator();
        while (weight > most || entries.size() > MOST) {
            weight -= oldest.next().weight;
            oldest.remove();
        }
    }
}
