package io.github.hearsay.cli;

import io.github.hearsay.io.html.HtmlCorpus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Puts the pages over all documents into the folder that has the pages of the documents, and links both. */
final class PageFolder {

    private PageFolder() {}

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

    /** Path of a page as the corpus wants it. */
    static String url(Path folder, Path page) {
        return folder.relativize(page).toString().replace('\\', '/');
    }

    private static void write(Path page, String html) throws IOException {
        OutputFolder.writeFile(page, html.getBytes(StandardCharsets.UTF_8));
    }
}
