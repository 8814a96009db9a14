package io.github.hearsay.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.hearsay.cas.DocumentView;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages as a real browser shows them; their pictures are left in {@code target/pages}. */
class BrowserTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final Path PICTURES = Path.of("target", "pages", "pictures");

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        Path program = Browser.installed().orElse(null);
        Assumptions.assumeTrue(
                program != null, "SKIPPED: no Chromium on this machine, pages are not looked at in a browser");
        HtmlCorpus corpus = new HtmlCorpus(false, null);
        page("levy", corpus, HarbourLevy.annotated());
        page("hostile", corpus, HostileText.annotated());
        for (int i = 0; i < corpus.size(); i++) {
            Path file = at(corpus.pages(i).get(0));
            write(file, corpus.linked(i, 0, Files.readString(file)));
        }
        corpus.write((path, html) -> write(folder.resolve("out").resolve(path), html));
        browser = new Browser(program, folder.resolve("profile"));
    }

    private static void page(String id, HtmlCorpus corpus, org.apache.uima.jcas.JCas jcas) throws Exception {
        write(folder.resolve("out/html/" + id + ".html"), HtmlReportTest.write(jcas));
        corpus.add("html/" + id + ".html", DocumentSummary.of(DocumentView.of(jcas, id)));
    }

    private static void write(Path file, String text) throws java.io.IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    private static Path at(String page) {
        return folder.resolve("out").resolve(page);
    }

    static Stream<Arguments> views() {
        List<String> pages = List.of(
                "index.html",
                "html/levy.html",
                "html/hostile.html",
                "corpus/speakers.html",
                "corpus/speakers-1.html",
                "corpus/compared.html",
                "corpus/timeline.html",
                "corpus/claims.html",
                "corpus/claims-ct-plus.html",
                "corpus/names.html");
        return pages.stream()
                .flatMap(page -> Stream.of(
                        Arguments.of(page, NARROW, false),
                        Arguments.of(page, WIDE, page.contains("levy") || page.contains("names"))));
    }

    @ParameterizedTest
    @MethodSource("views")
    void thatThePageFitsIsReadableAndLoadsNothing(String page, int width, boolean dark) throws Exception {
        browser.seen.clear();
        browser.open(at(page), width, dark);
        String picture = page.replace('/', '-').replace(".html", "") + "-" + width + (dark ? "-dark" : "");
        browser.screenshot(PICTURES.resolve(picture + ".png"), true);
        assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
                .as("no scrolling sideways")
                .isLessThanOrEqualTo(width);
        assertThat(browser.evaluate("[...document.querySelectorAll('h1, h2, p, li, td, th, svg, text')].filter(e =>"
                                + " e.checkVisibility() && e.getBoundingClientRect().right > innerWidth + 1).length")
                        .asInt())
                .as("elements beyond the edge")
                .isZero();
        List<String> weak = new ArrayList<>();
        browser.evaluate(script("contrast.js")).forEach(line -> weak.add(line.asText()));
        assertThat(weak).as("too little contrast").isEmpty();
        assertThatNothingWasLoadedOrRefused(page.startsWith("html/") ? 0 : 1);
    }

    private static void assertThatNothingWasLoadedOrRefused(int scripts) throws Exception {
        assertThat(browser.events("Network.requestWillBeSent"))
                .as("requests, that for the page itself among them")
                .hasSizeLessThanOrEqualTo(1);
        assertThat(browser.events("Log.entryAdded")).isEmpty();
        assertThat(browser.events("Page.javascriptDialogOpening")).isEmpty();
        assertThat(browser.evaluate("document.scripts.length + document.images.length")
                        .asInt())
                .isEqualTo(scripts);
        assertThat(browser.evaluate("getComputedStyle(document.body).maxWidth").asText())
                .as("the policy lets the style block through")
                .isNotEqualTo("none");
    }

    private static String script(String name) throws Exception {
        try (InputStream in = BrowserTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void thatThePolicyStopsWhatGotIn() throws Exception {
        browser.open(at("html/hostile.html"), WIDE, false);
        JsonNode refused = browser.evaluate("new Promise(done => {"
                + "  const refused = [];"
                + "  document.addEventListener('securitypolicyviolation', e => refused.push(e.effectiveDirective));"
                + "  document.body.insertAdjacentHTML('beforeend',"
                + "      '<img src=https://example.org/x.png onerror=\"window.ran=1\"><p style=\"color:red\">x</p>');"
                + "  const script = document.createElement('script');"
                + "  script.textContent = 'window.ran = 2';"
                + "  document.body.append(script);"
                + "  setTimeout(() => done(refused.concat(String(window.ran))), 300); })");
        List<String> directives = new ArrayList<>();
        refused.forEach(line -> directives.add(line.asText()));
        assertThat(directives)
                .contains("img-src", "script-src-elem", "style-src-attr")
                .endsWith("undefined");
    }

    @Test
    void thatLinesAreFound() throws Exception {
        browser.open(at("corpus/speakers-1.html"), WIDE, false);
        String lines = "[...document.querySelectorAll('.lines > li')].filter(e => e.checkVisibility()).length";
        int all = browser.evaluate(lines).asInt();
        String field = "document.getElementById('find').";
        String input = field + "dispatchEvent(new Event('input')); 0";
        browser.evaluate(field + "value = 'jorn FATHER';" + input);
        assertThat(browser.evaluate(lines).asInt()).isEqualTo(1).isLessThan(all);
        assertThat(browser.evaluate("document.getElementById('found').textContent")
                        .asText())
                .startsWith("1 of ");
        assertThat(browser.evaluate("[...document.querySelectorAll('h2')].filter(e => e.checkVisibility()).length")
                        .asInt())
                .as("headings without lines are hidden")
                .isEqualTo(1);
        browser.evaluate(field + "value = '';" + input);
        assertThat(browser.evaluate(lines).asInt()).isEqualTo(all);
    }

    @Test
    void thatAJumpFramesTheWholeQuotationAndAPartOfTheBarFilters() throws Exception {
        browser.open(at("html/levy.html"), WIDE, false);
        String framed = "[...document.querySelectorAll('article .quotation')]"
                + ".filter(e => getComputedStyle(e).boxShadow !== 'none').map(e => e.textContent).join('|')";
        assertThat(browser.evaluate(framed).asText()).isEmpty();
        browser.evaluate("document.querySelector('#speakers li:has(.words):nth-child(2) .at').click(); 0");
        assertThat(browser.evaluate(framed).asText())
                .contains("Nobody's pay will fall", "|“What will fall")
                .endsWith("berth.”");
        assertThat(browser.evaluate("scrollY").asInt())
                .as("the list stays where it is")
                .isLessThan(900);
        String shown = "[...document.querySelectorAll('.claim')].filter(e => e.checkVisibility()).length";
        assertThat(browser.evaluate(shown).asInt()).isEqualTo(8);
        browser.evaluate("location.hash = '#claims-ct-minus'; 0");
        assertThat(browser.evaluate(shown).asInt()).isEqualTo(3);
    }

    @Test
    void thatTextOfOtherDirectionsCannotTurnThePage() throws Exception {
        browser.open(at("html/hostile.html"), WIDE, false);
        assertThat(browser.evaluate("document.body.innerText").asText())
                .contains("U+202E", "</script><img src=x onerror=alert(1)>")
                .doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069]");
    }

    @Test
    void thatTheKeyboardReachesEverythingInTheOrderOfReading() throws Exception {
        browser.open(at("html/levy.html"), WIDE, false);
        browser.evaluate("window.all = [...document.querySelectorAll('a[href], summary')]"
                + ".filter(e => e.checkVisibility()); 0");
        int all = browser.evaluate("all.length").asInt();
        assertThat(all).isGreaterThan(50);
        for (int i = 0; i < Math.min(all, 40); i++) {
            browser.press("Tab", 9);
            assertThat(browser.evaluate("all.indexOf(document.activeElement)").asInt())
                    .isEqualTo(i);
            assertThat(browser.evaluate("getComputedStyle(document.activeElement).outlineStyle")
                            .asText())
                    .as("focus can be seen")
                    .isNotEqualTo("none");
        }
    }

    @Test
    void thatAScreenReaderTellsThePageInOrder() throws Exception {
        browser.open(at("html/levy.html"), WIDE, false);
        List<String> told = new ArrayList<>();
        Map<String, JsonNode> nodes = new HashMap<>();
        JsonNode tree = browser.call("Accessibility.getFullAXTree", Map.of()).path("nodes");
        tree.forEach(node -> nodes.put(node.path("nodeId").asText(), node));
        tell(tree.get(0), nodes, told);
        assertThat(told)
                .containsSubsequence(
                        "navigation All documents",
                        "heading Port Ellery dockers threaten walkout over night levy",
                        "navigation Parts of this page",
                        "main ",
                        "heading Who said what",
                        "heading The text",
                        "heading Claims",
                        "heading Names");
        assertThat(told).anyMatch(line -> line.startsWith("group 8 claims: "));
    }

    private static void tell(JsonNode node, Map<String, JsonNode> nodes, List<String> told) {
        String role = node.path("role").path("value").asText();
        if (role.equals("heading") || role.equals("main") || role.equals("navigation") || role.equals("group")) {
            told.add(role + " " + node.path("name").path("value").asText());
        }
        node.path("childIds").forEach(child -> tell(nodes.get(child.asText()), nodes, told));
    }

    @Test
    void thatALongDocumentStaysUsable() throws Exception {
        Map<String, byte[]> pages = new HtmlReport()
                .write(LongDocument.annotated(2_000_000), "long")
                .files();
        Files.write(at("html/long~2.html"), pages.get("~2.html"));
        long start = System.nanoTime();
        browser.open(at("html/long~2.html"), WIDE, false);
        browser.evaluate("location.hash = '#claims'; 0");
        assertThat(browser.evaluate("document.querySelectorAll('article p').length")
                        .asInt())
                .isGreaterThan(200);
        assertThat((System.nanoTime() - start) / 1_000_000_000).as("seconds").isLessThan(30);
    }
}
