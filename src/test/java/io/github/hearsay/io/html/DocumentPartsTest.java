package io.github.hearsay.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.cas.DocumentView;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DocumentPartsTest {

    private static final int LENGTH = 1_000_000;
    private static final Map<String, Document> PAGES = new HashMap<>();
    private static HtmlCorpus corpus;
    private static JCas jcas;

    @BeforeAll
    static void write() throws Exception {
        jcas = LongDocument.annotated(LENGTH);
        corpus = new HtmlCorpus(false, null);
        corpus.add("html/long.html", DocumentSummary.of(DocumentView.of(jcas, "long")));
        Map<String, byte[]> files = new HtmlReport().write(jcas, "long").files();
        List<String> pages = corpus.pages(0);
        assertThat(pages).hasSameSizeAs(files.keySet()).hasSizeBetween(15, 22);
        for (int i = 0; i < pages.size(); i++) {
            byte[] page = files.get(pages.get(i).substring("html/long".length()));
            assertThat(page).as(pages.get(i)).hasSizeLessThan(2_000_000);
            PAGES.put(pages.get(i), Jsoup.parse(corpus.linked(0, i, new String(page, StandardCharsets.UTF_8))));
        }
        corpus.write((path, html) -> PAGES.put(path, Jsoup.parse(html)));
    }

    @Test
    void thatNothingIsLostBetweenPages() {
        List<Document> pages = corpus.pages(0).stream().map(PAGES::get).toList();
        StringBuilder text = new StringBuilder();
        int quotations = 0;
        for (Document page : pages) {
            page.select("article .by, article .note").remove();
            page.select("article p").forEach(p -> text.append(p.wholeText()).append("\n\n"));
            quotations += page.select("li[id^=q]").size();
            assertThat(page.title()).isEqualTo(pages.get(0).title());
        }
        assertThat(text.toString().strip()).isEqualTo(jcas.getDocumentText().strip());
        assertThat(quotations).isEqualTo((int)
                jcas.select(io.github.hearsay.type.Quotation.class).count());
    }

    @Test
    void thatEachPageLeadsToTheOthers() {
        Document page = PAGES.get("html/long~9.html");
        String last = corpus.pages(0).get(corpus.pages(0).size() - 1);
        assertThat(page.select("nav[aria-label=Parts of this document] a").eachAttr("href"))
                .hasSize(9)
                .startsWith("../html/long.html", "../html/long~6.html", "../html/long~7.html", "../html/long~8.html")
                .endsWith("../" + last);
        assertThat(page.select("nav[aria-label=Parts of this document] [aria-current]")
                        .text())
                .isEqualTo("9");
    }

    @Test
    void thatListsOverTheCorpusLeadToTheRightPage() {
        List<String> links = new ArrayList<>();
        PAGES.forEach((path, page) -> {
            if (path.startsWith("corpus/")) {
                links.addAll(page.select("a[href*=html/long]").eachAttr("href"));
            }
        });
        assertThat(links).hasSizeGreaterThan(1000).allSatisfy(link -> {
            String[] url = link.substring("../".length()).replace("%7E", "~").split("#", 2);
            assertThat(PAGES.get(url[0]).getElementById(url[1])).as(link).isNotNull();
        });
    }
}
