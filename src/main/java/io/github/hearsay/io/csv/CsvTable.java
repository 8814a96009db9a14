package io.github.hearsay.io.csv;

import io.github.hearsay.cas.DocumentView;
import java.util.List;

/** One table over all documents. */
interface CsvTable {

    /** Name of its file, without ending. */
    String name();

    List<String> columns();

    /** Adds the rows of a document, each with a cell for every column. */
    void write(DocumentView document, CsvRows rows);
}
