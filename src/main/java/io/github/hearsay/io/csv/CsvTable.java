package io.github.hearsay.io.csv;

import java.util.List;
import org.apache.uima.jcas.JCas;

/** One table over all documents. */
interface CsvTable {

    /** Name of its file, without ending. */
    String name();

    List<String> columns();

    /** Adds the rows of a document, each with a cell for every column. */
    void write(JCas jcas, String id, CsvRows rows);
}
