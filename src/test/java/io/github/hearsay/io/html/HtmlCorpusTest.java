package io.github.hearsay.io.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.io.html.DocumentSummary.Counts;
import io.github.hearsay.io.html.DocumentSummary.Lines;
import io.github.hearsay.io.html.DocumentSummary.Said;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
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
        HtmlCorpus corpus = new HtmlCorpus(false, null);
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
        assertThat(index.select("#documents tbody tr").get(0).text())
                .startsWith("Port Ellery dockers threaten walkout over night levy")
                .contains("Quoted most: Tomas Reyl, Ilse Marrow")
                .endsWith("11 8 11");
        assertThat(index.select("#documents tbody tr").get(1).text()).startsWith("Ferry 🚢 sinks a rumour");
    }

    @Test
    void thatPicturesAreToldInWordsToo() {
        Document index = page("index.html");
        assertThat(index.select("svg")).hasSizeGreaterThan(2).allSatisfy(svg -> {
            assertThat(svg.attr("role")).isEqualTo(svg.select("a").isEmpty() ? "img" : "group");
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
        assertThat(page("corpus/speakers.html")
                        .select("tbody tr")
                        .get(0)
                        .select("bdi, .role, td")
                        .eachText())
                .containsExactly("Tomas Reyl", "Deputy Harbour Minister", "3", "2", "1");
    }

    @Test
    void thatClaimsAreSortedByCertainty() {
        assertThat(page("corpus/claims-ct-minus.html")
                        .select(".lines li")
                        .get(0)
                        .text())
                .startsWith(
                        "negated: denied the levy would cost any docker a single crown CT- certain that not — Tomas Reyl");
        assertThat(page("corpus/claims.html").select(".key a").eachText()).contains("CT- certain that not");
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
        assertThat(page("html/a b/levy.html")
                        .select("nav[aria-label=Documents near this] a")
                        .eachAttr("href"))
                .containsExactly("../../index.html#d1", "../../html/javascript%3Aalert%281%29%22.html");
        assertThat(page("html/" + ODD)
                        .select("nav[aria-label=Documents near this] a")
                        .eachText())
                .containsExactly("In the list", "← Port Ellery dockers threaten walkout over night …");
        assertThat(page("index.html").getElementById("d2").select("a").text()).startsWith("Ferry 🚢");
    }

    @Test
    void thatNothingInThemLoadsAndNothingButOurOwnScriptActs() throws Exception {
        for (Map.Entry<String, Document> page : PAGES.entrySet()) {
            Document html = page.getValue();
            assertThat(html.select("link, img, [style], [src], foreignObject, use, form, a[href^=javascript]"))
                    .as(page.getKey())
                    .isEmpty();
            assertThat(html.select("a").eachAttr("href")).allMatch(h -> h.startsWith("#") || h.startsWith("."));
            boolean list = !page.getKey().startsWith("html/");
            assertThat(html.select("script")).hasSize(list ? 1 : 0);
            String policy =
                    html.select("meta[http-equiv=Content-Security-Policy]").attr("content");
            assertThat(policy).doesNotContain("unsafe", "http").startsWith("default-src 'none'; style-src 'sha256-");
            if (list) {
                byte[] script = html.select("script").get(0).data().getBytes(StandardCharsets.UTF_8);
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(script);
                assertThat(policy)
                        .endsWith("script-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
            } else {
                assertThat(policy).doesNotContain("script-src");
            }
        }
        assertThatThrownBy(() -> RelativeUrl.of("../x.html")).isInstanceOf(IllegalArgumentException.class);
        assertThat(RelativeUrl.of("/etc//é")).isEqualTo("./etc/%C3%A9");
    }

    @Test
    void thatEveryPageHasTheSameNavigation() {
        PAGES.forEach((path, page) -> assertThat(
                        page.select("nav[aria-label=All documents] a").eachText())
                .as(path)
                .containsExactly("Documents", "Speakers", "Claims", "Compared", "Names", "Timeline"));
        assertThat(page("corpus/claims.html").select("[aria-current]").eachText())
                .containsExactly("Claims");
    }

    @Test
    void thatSpeakersAreListedByKindWithWhatTheyDeny() {
        Document speakers = page("corpus/speakers.html");
        assertThat(speakers.select("main h2").eachText())
                .containsExactly("Named", "Documents", "Not named", "Told of nobody");
        assertThat(speakers.select("#document tbody a bdi").eachText()).containsExactly("Article 9");
        assertThat(speakers.select("#unnamed bdi").eachText()).contains("A spokeswoman");
        assertThat(speakers.select("#named tr:contains(Tomas Reyl) svg").attr("aria-label"))
                .isEqualTo("2 claims: 2 certain that not");
        Element reyl = page("corpus/speakers-1.html")
                .select("section:has(h2:contains(Tomas Reyl))")
                .get(0);
        assertThat(reyl.select("h3").eachText()).containsExactly("Denies", "Says");
        assertThat(reyl.select(".lines").get(0).select(".words").eachText())
                .containsExactly(
                        "negated: denied the levy would cost any docker a single crown",
                        "negated: Nobody …'s pay will fall");
        assertThat(reyl.select(".lines").get(1).select("q").eachText()).containsExactly("denied", "told", "dismissed");
    }

    @Test
    void thatWhatSeveralSourcesSayOfOneNameStandsTogether() throws Exception {
        Annotating article =
                new Annotating("Mara Voss took it, said Oda Lund. Mara Voss never took it, said Ilse Marrow."
                        + " Mara Voss was late. Kessavik is wet.");
        article.name("E1", "Mara Voss", "PERSON", "", "Mara Voss").name("E2", "Kessavik", "GPE", "", "Kessavik");
        article.claim("Mara Voss took it", "took", "CT+", "Oda Lund");
        article.claim("Kessavik is wet", "is wet", "CT+", "Oda Lund");
        article.claim("Mara Voss was late", "was late", "CT+", "AUTHOR");
        article.at("Mara Voss never");
        article.decidedBy(article.claim("Mara Voss never took it", "took", "CT-", "Ilse Marrow"), "negation", "never");
        HtmlCorpus corpus = new HtmlCorpus(true, null);
        corpus.add("html/v.html", DocumentSummary.of(DocumentView.of(article.jcas(), "v")));
        Map<String, Document> pages = pages(corpus);
        assertThat(pages.get("corpus/compared.html")
                        .select("tbody bdi, tbody td")
                        .eachText())
                .containsExactly("Mara Voss", "2", "3");
        assertThat(pages.get("corpus/compared-1.html")
                        .select("h2, h3, .words, .badge")
                        .eachText())
                .containsExactly(
                        "Mara Voss in claims of 2 sources",
                        "Oda Lund",
                        "Mara Voss took it",
                        "CT+ certain",
                        "Ilse Marrow",
                        "negated: never Mara Voss … took it",
                        "CT- certain that not",
                        "The articles themselves",
                        "Mara Voss was late",
                        "CT+ certain");
        assertThat(pages.get("corpus/compared.html")
                        .select("header a[href$=.csv]")
                        .eachAttr("href"))
                .containsExactly("../csv/claims.csv");
        assertThat(pages).doesNotContainKey("corpus/timeline.html");
        assertThat(pages.get("index.html").select("nav a").eachText()).doesNotContain("Timeline");
    }

    @Test
    void thatLongListsAreCutAndNothingIsLost() throws Exception {
        HtmlCorpus corpus = new HtmlCorpus(false, null);
        DocumentSummary levy = DocumentSummary.of(DocumentView.of(HarbourLevy.annotated(), "levy"));
        for (int i = 0; i < 1100; i++) {
            corpus.add("html/levy" + i + ".html", levy);
        }
        Map<String, Document> pages = pages(corpus);
        assertThat(pages.get("documents-2.html").select("#documents tbody tr")).hasSize(100);
        Set<String> linked = new HashSet<>();
        List<String> quotations = new ArrayList<>();
        pages.forEach((path, page) -> {
            assertThat(page.outerHtml()).as(path).hasSizeLessThan(3_000_000);
            if (path.matches("corpus/speakers-\\d+\\.html")) {
                quotations.addAll(page.select(".lines a[href*=#q]").eachAttr("href"));
            }
            linked.addAll(page.select("#documents th a:not(:has(svg))").eachAttr("href"));
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
            said.add(new Said(0, i + 1, "Oda Lund", SpeakerKind.NAMED, "said", false, "The mole holds, " + i));
        }
        Lines lines = new Lines(said, List.of(), List.of());
        HtmlCorpus corpus = new HtmlCorpus(false, null);
        corpus.add(
                "html/long.html",
                new DocumentSummary(
                        "long",
                        "Mole holds",
                        "en",
                        1,
                        null,
                        new Counts(1, said.size(), 0, Map.of()),
                        Map.of("Oda Lund", said.size()),
                        lines));
        int[] pages = new int[1];
        corpus.write((path, html) -> pages[0]++);
        assertThat(pages[0]).isGreaterThan(1);
    }
}
