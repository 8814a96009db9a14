package io.github.hearsay.io.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Pages over the pages of many documents: {@code index.html}, and below {@code corpus/} who said what, what is claimed how
 * certainly, and who and what is named. They are cut where they would grow too long to read; what holds of
 * {@link HtmlReport} holds of them too.
 */
public final class HtmlCorpus {

    /** What pages below {@code corpus/} hold at most, so that memory stays bounded. */
    static final int MOST_LINES = 400_000;

    private final List<CorpusDocument> documents = new ArrayList<>();
    private int lines;

    /** Takes a finished page. */
    @FunctionalInterface
    public interface Pages {

        /** Takes a page with its path below the output folder. */
        void write(String path, String html) throws IOException;
    }

    /**
     * Adds a document.
     *
     * @param page path of its page below the output folder, with {@code /} between folders
     */
    public void add(String page, DocumentSummary summary) {
        lines += summary.lines().size();
        documents.add(new CorpusDocument(page, lines <= MOST_LINES ? summary : summary.brief()));
    }

    public boolean isEmpty() {
        return documents.isEmpty();
    }

    /** Writes all pages, documents in the order in which they were added. */
    public void write(Pages pages) throws IOException {
        SpeakerPages speakers = new SpeakerPages(documents);
        new IndexPages(documents, speakers.all()).write(pages);
        speakers.write(pages);
        new ClaimPages(documents).write(pages);
        new NamePages(documents).write(pages);
    }
}
