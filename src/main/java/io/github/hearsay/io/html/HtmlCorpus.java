package io.github.hearsay.io.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Pages over the pages of many documents: {@code index.html}, and below {@code corpus/} who said what, what is claimed how
 * certainly, what several say of one name, who and what is named, and the documents by day. They are cut where they would grow too long to read; what holds of
 * {@link HtmlReport} holds of them too.
 */
public final class HtmlCorpus {

    /** What pages below {@code corpus/} hold at most, so that memory stays bounded. */
    static final int MOST_LINES = 400_000;

    private final List<CorpusDocument> documents = new ArrayList<>();
    private final boolean tables;
    private final @Nullable String lexicons;
    private int lines;
    private boolean dated;

    /**
     * Begins without documents.
     *
     * @param tables whether the tables of {@code --format csv} lie beside the pages, so that pages lead to them
     * @param lexicons a folder of a user's lexicons, whose words tell people of one name apart too; null for none
     */
    public HtmlCorpus(boolean tables, @Nullable String lexicons) {
        this.tables = tables;
        this.lexicons = lexicons;
    }

    /** Takes a finished page. */
    @FunctionalInterface
    public interface Pages {

        /** Takes a page with its path below the output folder. */
        void write(String path, String html) throws IOException;
    }

    /**
     * Adds a document.
     *
     * @param page path of its (first) page below the output folder, with {@code /} between folders
     */
    public void add(String page, DocumentSummary summary) {
        dated |= summary.date() != null;
        lines += summary.lines().size();
        documents.add(new CorpusDocument(page, lines <= MOST_LINES ? summary : summary.brief()));
    }

    /** Number of documents. */
    public int size() {
        return documents.size();
    }

    /** Paths of the pages of a document, counted from 0 in the order in which they were added. */
    public List<String> pages(int document) {
        CorpusDocument added = documents.get(document);
        return IntStream.range(0, added.summary().parts()).mapToObj(added::page).toList();
    }

    /**
     * A page of a document with the way to the index, to its neighbours and to its other parts, once all documents are added.
     *
     * @param document counted from 0
     * @param part which of its pages, counted from 0
     * @param html what {@link HtmlReport} wrote; links that are in it already are replaced
     */
    public String linked(int document, int part, String html) {
        return new DocumentLinks(documents, site(), document, part).insert(html);
    }

    /** Writes all pages, documents in the order in which they were added. */
    public void write(Pages pages) throws IOException {
        Site site = site();
        SpeakerPages speakers = new SpeakerPages(documents, site, lexicons);
        new IndexPages(documents, speakers, site).write(pages);
        speakers.write(pages);
        new ClaimPages(documents, site).write(pages);
        new ComparedPages(documents, site).write(pages);
        new NamePages(documents, site).write(pages);
        new TimelinePages(documents, site).write(pages);
    }

    private Site site() {
        Set<Tab> tabs = EnumSet.allOf(Tab.class);
        if (!dated) {
            tabs.remove(Tab.TIMELINE);
        }
        return new Site(tabs, tables);
    }
}
