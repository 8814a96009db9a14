package io.github.hearsay.io;

import io.github.hearsay.io.brat.BratWriter;
import io.github.hearsay.io.csv.CsvWriter;
import io.github.hearsay.io.html.HtmlReport;
import io.github.hearsay.io.inception.InceptionWriter;
import io.github.hearsay.io.jsonld.JsonLdWriter;

/** The output formats of {@code annotate}. */
public enum Format {
    /** One JSON object a document, all in one file. */
    jsonl,
    /** UIMA's exchange format, one file a document, with type system and style map. */
    xmi,
    /** UIMA CAS JSON 0.4, one file a document, its types in it. */
    json,
    /** A page a document, and pages over the whole corpus. */
    html,
    /** Standoff files of the brat annotation tool. */
    brat,
    /** A project to import into the INCEpTION annotation platform, its documents in it. */
    inception,
    /** Names in the four columns of the CoNLL-2003 shared task, by DKPro's writer. */
    conll,
    /** Words, lemmas, tags and trees of Universal Dependencies in CoNLL-U, by DKPro's writer. */
    conllu,
    /** Tables for spreadsheets, of all documents. */
    csv,
    /** Quotations and claims as linked data in the words of schema.org, one file a document. */
    jsonld;

    /** What writes documents in this format. */
    public DocumentWriter writer() {
        return switch (this) {
            case jsonl -> new AnnotationLines();
            case xmi -> new XmiWriter();
            case json -> new CasJsonWriter();
            case html -> new HtmlReport();
            case brat -> new BratWriter();
            case inception -> new InceptionWriter();
            case conll -> new ConllWriter();
            case conllu -> new ConlluWriter();
            case csv -> new CsvWriter();
            case jsonld -> new JsonLdWriter();
        };
    }
}
