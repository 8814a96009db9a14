package io.github.hearsay.io.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.io.html.DocumentSummary.Counts;
import io.github.hearsay.io.html.DocumentSummary.Lines;
import io.github.hearsay.io.html.DocumentSummary.Said;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HtmlCorpusTest {

    private static final String ODD = "javascript:alert(1)\".html";
    private static final Map<String, Document> PAGES = new HashMap<>();

    @BeforeAll
    static void write() throws Exception {
        HtmlCorpus corpus = new HtmlCorpus();
        corpus.add("html/a b/levy.html", DocumentSummary.of(DocumentView.of(HarbourLevy.annotated(), "levy")));
        corpus.add("html/" + ODD, DocumentSummary.of(DocumentView.of(HostileText.annotated(), "<script>")));
        PAGES.putAll(pages(corpus));
        PAGES.put(
                "html/a b/levy.html", Jsoup.parse(corpus.linked(0, 0, HtmlReportTest.write(HarbourLevy.annotated()))));
        String hostile = corpus.linked(1, 0, HtmlReportTest.write(HostileText.annotated()));
        assertThat(corpus.linked(1, 0, hostile)).isEqualTo(hostile);
        PAGES.put("html/" + ODD, Jsoup.parse(hostile));
        for (Map.Entry<String, Document> page : PAGES.entrySet()) {
            Path file = Path.of("target", "pages", "corpus-test").resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue().outerHtml());
        }
    }

    private static Map<String, Document> pages(HtmlCorpus corpus) throws Exception {
        Map<String, Document> pages = new HashMap<>();
        corpus.write(
                (path, html) -> assertThat(pages.put(path, Jsoup.parse(html))).isNull());
        return pages;
    }

    private static Document page(String path) {
        return PAGES.get(path);
    }

    @Test
    void thatEachDocumentHasARow() {
        Document index = page("index.html");
        assertThat(index.select("h1").text()).isEqualTo("2 documents");
        assertThat(index.select(".documents tbody tr").get(0).text())
                .startsWith("Port Ellery dockers threaten walkout over night levy")
                .contains("Quoted most: Tomas Reyl, Ilse Marrow")
                .endsWith("11 8 11");
        assertThat(index.select(".documents tbody tr").get(1).text()).startsWith("Ferry 🚢 sinks a rumour");
    }

    @Test
    void thatPicturesAreToldInWordsToo() {
        Document index = page("index.html");
        assertThat(index.select("svg")).hasSizeGreaterThan(2).allSatisfy(svg -> {
            assertThat(svg.attr("role")).isEqualTo("img");
            assertThat(svg.attr("aria-label")).isNotBlank();
        });
        assertThat(index.select("svg.chart").attr("aria-label"))
                .startsWith("Number of quotations by speaker: Tomas Reyl 3, ");
        assertThat(index.select("#certainty .key").text()).contains("CT+ certain", "CT- certain that not 3");
    }

    @Test
    void thatASpeakerHasAllThatWasSaid() {
        Element speaker = page("corpus/speakers-1.html")
                .select("section:has(h2:contains(Ilse Marrow))")
                .get(0);
        assertThat(speaker.select("li").eachText())
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(line).endsWith("Port Ellery dockers threaten walkout over night levy"));
        assertThat(page("corpus/speakers.html").select("tbody tr").get(0).text())
                .isEqualTo("Tomas Reyl 3 1");
    }

    @Test
    void thatClaimsAreSortedByCertainty() {
        assertThat(page("corpus/claims-ct-minus.html")
                        .select(".lines li")
                        .get(0)
                        .text())
                .startsWith("negated: denied the levy would cost any docker a single crown — Tomas Reyl");
        assertThat(page("corpus/claims.html").select("nav a").eachText()).contains("CT- certain that not");
    }

    @Test
    void thatNamesLeadToTheirFirstMention() {
        Element row = page("corpus/names.html").select("tr:contains(Kessavik)").get(0);
        assertThat(row.select("mark").text()).isEqualTo("place");
        assertThat(row.select("a").attr("href")).startsWith("../html/a%20b/levy.html#t");
    }

    @Test
    void thatEveryLinkLeadsToAPageAndAPlaceThatThereIs() {
        for (Map.Entry<String, Document> page : PAGES.entrySet()) {
            for (String href : page.getValue().select("a[href^=.]").eachAttr("href")) {
                String[] url = java.net.URLDecoder.decode(href, java.nio.charset.StandardCharsets.UTF_8)
                        .split("#", 2);
                Path target = Path.of(page.getKey()).resolveSibling(url[0]).normalize();
                Document there = PAGES.get(target.toString().replace('\\', '/'));
                assertThat(there).as(page.getKey() + " -> " + href).isNotNull();
                if (url.length == 2) {
                    assertThat(there.getElementById(url[1])).as(href).isNotNull();
                }
            }
        }
    }

    @Test
    void thatADocumentLeadsBackToItsRowAndOnToItsNeighbours() {
        assertThat(page("html/a b/levy.html").select("nav").first().select("a").eachAttr("href"))
                .containsExactly("../../index.html#d1", "../../html/javascript%3Aalert%281%29%22.html");
        assertThat(page("html/" + ODD).select("nav").first().select("a").eachText())
                .containsExactly("All documents", "← Port Ellery dockers threaten walkout over night …");
        assertThat(page("index.html").getElementById("d2").select("a").text()).startsWith("Ferry 🚢");
    }

    @Test
    void thatNothingInThemCanActOrLoad() {
        for (Map.Entry<String, Document> page : PAGES.entrySet()) {
            Document html = page.getValue();
            assertThat(html.select("script, link, img, [style], [src], foreignObject, use, a[href^=javascript]"))
                    .as(page.getKey())
                    .isEmpty();
            assertThat(html.select("a").eachAttr("href")).allMatch(h -> h.startsWith("#") || h.startsWith("."));
        }
        assertThatThrownBy(() -> RelativeUrl.of("../x.html")).isInstanceOf(IllegalArgumentException.class);
        assertThat(RelativeUrl.of("/etc//é")).isEqualTo("./etc/%C3%A9");
    }

    @Test
    void thatLongListsAreCutAndNothingIsLost() throws Exception {
        HtmlCorpus corpus = new HtmlCorpus();
        DocumentSummary levy = DocumentSummary.of(DocumentView.of(HarbourLevy.annotated(), "levy"));
        for (int i = 0; i < 1100; i++) {
            corpus.add("html/levy" + i + ".html", levy);
        }
        Map<String, Document> pages = pages(corpus);
        assertThat(pages.get("documents-2.html").select(".documents tbody tr")).hasSize(100);
        Set<String> linked = new HashSet<>();
        List<String> quotations = new ArrayList<>();
        pages.forEach((path, page) -> {
            assertThat(page.outerHtml()).as(path).hasSizeLessThan(3_000_000);
            if (path.matches("corpus/speakers-\\d+\\.html")) {
                quotations.addAll(page.select(".lines a").eachAttr("href"));
            }
            linked.addAll(page.select(".documents th a").eachAttr("href"));
        });
        assertThat(linked).hasSize(1100);
        assertThat(quotations).hasSize(1100 * 11).doesNotHaveDuplicates();
    }

    /** What is told of a document may be as long as the document: nothing may read all of it for each of its lines. */
    @Test
    @Timeout(10)
    void thatADocumentOfManyQuotationsIsWrittenInTime() throws Exception {
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < 60_000; i++) {
            said.add(new Said(0, i + 1, "Oda Lund", true, "The mole holds, " + i));
        }
        Lines lines = new Lines(said, List.of(), List.of());
        HtmlCorpus corpus = new HtmlCorpus();
        corpus.add(
                "html/long.html",
                new DocumentSummary(
                        "long",
                        "Mole holds",
                        "en",
                        1,
                        new Counts(1, said.size(), 0, Map.of()),
                        Map.of("Oda Lund", said.size()),
                        lines));
        int[] pages = new int[1];
        corpus.write((path, html) -> pages[0]++);
        assertThat(pages[0]).isGreaterThan(1);
    }
}
