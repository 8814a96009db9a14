package io.github.hearsay.cli;

import io.github.hearsay.io.DocumentWriter.Written;
import io.github.hearsay.io.FileNames;
import io.github.hearsay.io.Format;
import io.github.hearsay.io.html.DocumentSummary;
import io.github.hearsay.io.html.HtmlCorpus;
import io.github.hearsay.io.html.HtmlReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The files of documents, and the pages over all of them, in an output folder. */
final class PageFolder {

    private PageFolder() {}

    /** Writes the pages over all documents, and links the pages of the documents with them. */
    static void write(Path folder, HtmlCorpus corpus) throws IOException {
        if (corpus.size() == 0) {
            return;
        }
        corpus.write((path, html) -> write(folder.resolve(path), html));
        for (int i = 0; i < corpus.size(); i++) {
            List<String> pages = corpus.pages(i);
            for (int part = 0; part < pages.size(); part++) {
                Path page = folder.resolve(pages.get(part));
                write(page, corpus.linked(i, part, Files.readString(page)));
            }
        }
    }

    /** Called with the first page of a document. */
    @FunctionalInterface
    interface Pages {
        void add(String page, DocumentSummary summary) throws IOException;
    }

    /**
     * Writes the files that a document has for itself, each format's into a folder of its own.
     *
     * @param pages called with the first page, where it is one of them, by the path that the corpus wants
     */
    static void write(Path folder, FileNames names, Rendered result, Pages pages) throws IOException {
        for (Map.Entry<Format, Written> output : result.outputs().entrySet()) {
            for (Map.Entry<String, byte[]> file : output.getValue().files().entrySet()) {
                Path path = names.path(folder.resolve(output.getKey().name()), result.id(), file.getKey());
                OutputFolder.writeFile(path, file.getValue());
                if (file.getKey().equals(HtmlReport.ENDING) && result.summary() != null) {
                    pages.add(folder.relativize(path).toString().replace('\\', '/'), result.summary());
                }
            }
        }
    }

    private static void write(Path page, String html) throws IOException {
        OutputFolder.writeFile(page, html.getBytes(StandardCharsets.UTF_8));
    }
}
