package io.github.hearsay.io;

import io.github.hearsay.cas.DocumentView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.uima.jcas.JCas;

/** Writes annotated documents in one format. Safe for many threads, each with its own CAS. */
public interface DocumentWriter {

    /**
     * What one document becomes.
     *
     * @param files its own files, by the ending that is added to its name
     * @param lines what it adds to files of all documents, by their path below the output folder
     * @param replaced number of characters, in UTF-16 code units, that the format cannot hold and that were replaced one
     *     for one
     */
    record Written(Map<String, byte[]> files, Map<String, byte[]> lines, int replaced) {

        /** Copies both maps. */
        public Written {
            files = Map.copyOf(files);
            lines = Map.copyOf(lines);
        }

        /** Files of its own. */
        public static Written files(Map<String, byte[]> files) {
            return new Written(files, Map.of(), 0);
        }

        /** Lines in files of all documents. */
        public static Written lines(Map<String, byte[]> lines) {
            return new Written(Map.of(), lines, 0);
        }
    }

    /** Renders a document. */
    Written write(JCas jcas, String id) throws IOException;

    /**
     * As the other, where the document was read already.
     *
     * @param document what was read from the CAS
     */
    default Written write(JCas jcas, DocumentView document) throws IOException {
        return write(jcas, document.id());
    }

    /** Files to which all documents add lines: what each begins with, by its path below the output folder. */
    default Map<String, byte[]> shared() {
        return Map.of();
    }

    /**
     * Writes what stands beside the documents, once all are written: type systems and settings of viewers.
     *
     * @param output the output folder
     */
    default void finish(Path output) throws IOException {}
}
