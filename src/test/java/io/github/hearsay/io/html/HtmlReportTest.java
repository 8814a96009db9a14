package io.github.hearsay.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.conventions.BadInput;
import io.github.hearsay.text.Paragraphs;
import io.github.hearsay.text.Span;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlReportTest {

    enum Article {
        HARBOUR_LEVY,
        HOSTILE;

        JCas annotated() throws Exception {
            return this == HARBOUR_LEVY ? HarbourLevy.annotated() : HostileText.annotated();
        }
    }

    @ParameterizedTest
    @EnumSource
    void thatItIsTheSameEveryTime(Article article) throws Exception {
        JCas jcas = article.annotated();
        assertThat(write(jcas))
                .isEqualTo(write(jcas))
                .isEqualTo(write(article.annotated()))
                .doesNotContain("\r");
    }

    @ParameterizedTest
    @EnumSource
    void thatThePolicyAllowsTheStyleBlockAndNothingElse(Article article) throws Exception {
        Document page = page(article);
        byte[] css = page.select("style").get(0).data().getBytes(StandardCharsets.UTF_8);
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(css));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-" + hash
                        + "'; img-src data:; base-uri 'none'; form-action 'none'");
        assertThat(page.head().child(0).attr("charset")).isEqualTo("utf-8");
        assertThat(page.select("style")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    @BadInput(46)
    void thatNothingInItCanActOrLoad(Article article) throws Exception {
        Document page = page(article);
        assertThat(page.select("script, link, img, iframe, foreignObject, use, [style], [src]"))
                .isEmpty();
        assertThat(page.getAllElements().eachAttr("class"))
                .allMatch(c -> c.matches("[a-z0-9]+(-[a-z]+)*( [a-z0-9]+(-[a-z]+)*)*"));
        assertThat(page.getAllElements().eachAttr("id")).allMatch(i -> i.matches("[a-z]+(-[a-z]+)*|[cqtwk][0-9]+"));
        for (Element element : page.getAllElements()) {
            assertThat(element.attributes().asList()).noneMatch(a -> a.getKey().startsWith("on"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void thatEveryLinkLeadsSomewhere(Article article) throws Exception {
        Document page = page(article);
        List<String> ids = page.getAllElements().eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(h -> assertThat(h).startsWith("#"))
                .allSatisfy(h -> assertThat(ids).contains(h.substring(1)));
    }

    @ParameterizedTest
    @EnumSource
    void thatTheArticleIsTheTextOfTheDocument(Article article) throws Exception {
        String text = article.annotated().getDocumentText();
        Element shown = page(article).select("article").get(0);
        shown.select(".by, .note").remove();
        assertThat(shown.select("p"))
                .extracting(Element::wholeText)
                .containsExactlyElementsOf(
                        Paragraphs.of(text).stream().map(p -> visible(p, text)).toList());
    }

    private static String visible(Span paragraph, String text) {
        return paragraph
                .of(text)
                .replaceAll("[\u0000\uFFFF]", "\uFFFD")
                .replaceAll("(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])", "\uFFFD")
                .replace('\u000B', ' ')
                .replace("\u202E", "U+202E")
                .replace("\u202C", "U+202C")
                .replace("\u2067", "U+2067")
                .replace("\u2069", "U+2069");
    }

    @ParameterizedTest
    @EnumSource
    void thatNoHiddenCharacterIsLeft(Article article) throws Exception {
        assertThat(write(article.annotated()).codePoints())
                .noneMatch(c -> (c < ' ' && c != '\n' && c != '\t') || c == 0xFFFF || (c >= 0xD800 && c <= 0xDFFF))
                .noneMatch(c -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069));
    }

    @Test
    @BadInput(35)
    void thatMarksThatCrossAreAllShown() throws Exception {
        Element article = page(Article.HOSTILE).select("article").get(0);
        assertThat(article.select("mark.person").eachText()).containsExactly("left", "</script>", "Moll", "Dray");
        assertThat(article.select(".quotation").text()).contains("quay,” said");
        assertThat(article.select("mark[title*=🚢]").eachText()).containsExactly("🚢", "🚢");
    }

    @Test
    void thatSpeakersAreInTheTableWithWhatTheySaid() throws Exception {
        Document page = page(Article.HARBOUR_LEVY);
        assertThat(page.select(".speaker bdi").eachText())
                .startsWith("Tomas Reyl", "Ilse Marrow")
                .endsWith("A spokeswoman");
        assertThat(page.select("#speakers .words").eachText()).contains("the minister's figures “a bedtime story”");
        assertThat(page.select("#speakers .flag").eachText())
                .contains("quotation mark never closed", "within Ilse Marrow");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void thatClaimsTellHowCertainAndWhoseTheyAre() throws Exception {
        Element claim = page(Article.HARBOUR_LEVY)
                .select(".claim:contains(may pass the charge on)")
                .get(0);
        assertThat(claim.select(".verdict").text()).contains("PS+ possible according to Article 9");
        assertThat(claim.select("dd").eachText())
                .contains("the article → Ilse Marrow → Article 9", "may modal", "the terminal operator");
    }

    @Test
    void thatANegatedClaimIsToldWithoutItsNegationAndTheNegationApart() throws Exception {
        Element said = page(Article.HARBOUR_LEVY)
                .select("#claims li:contains(pay will fall)")
                .get(0);
        assertThat(said.select(".negation").text()).isEqualTo("negated: Nobody");
        assertThat(said.select(".words").text()).isEqualTo("negated: Nobody …'s pay will fall");
        assertThat(said.select(".words b").text()).isEqualTo("fall");
        assertThat(said.select(".verdict").text()).contains("CT- certain that not according to Tomas Reyl");
        Element denied = page(Article.HARBOUR_LEVY)
                .select("#claims li:contains(single crown)")
                .get(0);
        assertThat(denied.select(".words").text())
                .isEqualTo("negated: denied the levy would cost any docker a single crown");
    }

    @Test
    void thatClaimsOverTheSameWordsWithTheSameVerdictAreOneItem() throws Exception {
        JCas jcas = HarbourLevy.annotated();
        io.github.hearsay.type.Claim pay = jcas.select(io.github.hearsay.type.Claim.class)
                .filter(c -> c.getCoveredText().startsWith("Nobody"))
                .findFirst()
                .orElseThrow();
        io.github.hearsay.type.Claim twin = new io.github.hearsay.type.Claim(jcas, pay.getBegin(), pay.getEnd());
        twin.setClaimant(pay.getClaimant());
        twin.setFactuality(pay.getFactuality());
        twin.setAuthorFactuality(pay.getAuthorFactuality());
        twin.setSources(pay.getSources());
        twin.setCues(pay.getCues());
        twin.addToIndexes();
        Document page = Jsoup.parse(write(jcas));
        assertThat(page.select("#claims li:contains(Nobody)")).hasSize(1);
        assertThat(page.select(".claim > .times").eachText()).contains("2, 3").doesNotContain("3");
        assertThat(page.select(".claim #c3")).hasSize(1);
        assertThat(page.select("article .note").eachText()).doesNotContain("3");
        assertThat(page.select("#claims svg").attr("aria-label")).startsWith("8 claims");
    }

    @Test
    void thatTheWordsOfAVerdictAndARatingDoNotContradictEachOther() throws Exception {
        JCas jcas = HarbourLevy.annotated();
        io.github.hearsay.type.Claim claim =
                jcas.select(io.github.hearsay.type.Claim.class).get(0);
        claim.setFactuality("Uu");
        claim.setFactualityScore(2.1f);
        assertThat(Jsoup.parse(write(jcas)).select("#c1 dd").eachText())
                .contains("+2.1 of −3 to +3: what the words suggest, although the speaker leaves it open");
    }

    @Test
    void thatAJumpFramesAllPartsOfAQuotationAndAllWordsOfAClaim() throws Exception {
        Document page = page(Article.HARBOUR_LEVY);
        Element pay = page.select("#speakers li:contains(Nobody)").get(0);
        String quotation = pay.select(".at").attr("href").substring(1);
        assertThat(page.getElementById(quotation).text()).isEqualTo("Tomas Reyl");
        assertThat(page.select("article ." + quotation))
                .hasSize(2)
                .extracting(Element::text)
                .satisfiesExactly(
                        first -> assertThat(first).contains("Nobody").endsWith(",\""),
                        second ->
                                assertThat(second).startsWith("“What will fall").endsWith("berth.”"));
        Element claim = page.select(".claim:contains(pay will fall)").get(0);
        String words = claim.select(".at").attr("href").substring(1);
        assertThat(String.join("", page.select("article ." + words).eachText())).isEqualTo("Nobody's paywillfall");
        assertThat(page.getElementById(words).hasClass("note")).isTrue();
        assertThat(page.select("style").get(0).data())
                .contains(
                        ":root:has(#" + quotation + ":target) ." + quotation,
                        ":root:has(#" + words + ":target) ." + words);
    }

    @Test
    void thatEachPartOfTheBarShowsItsClaimsOnly() throws Exception {
        Document page = page(Article.HARBOUR_LEVY);
        assertThat(page.select("#claims svg a").eachAttr("href"))
                .isEqualTo(page.select("#claims .key a").eachAttr("href"))
                .contains("#claims-ct-minus");
        assertThat(page.select(".claim.is-ct-minus")).hasSize(3);
        assertThat(page.select("style").get(0).data())
                .contains(":root:has(#claims-ct-minus:target) .claim:not(.is-ct-minus)");
    }

    @Test
    void thatAPageCanBeLookedAt() throws Exception {
        for (Article article : Article.values()) {
            Path folder = Files.createDirectories(Path.of("target", "pages"));
            Path page = folder.resolve(article.ordinal() + ".html");
            Files.writeString(page, write(article.annotated()));
            assertThat(page).isNotEmptyFile();
        }
    }

    private static Document page(Article article) throws Exception {
        return Jsoup.parse(write(article.annotated()));
    }

    static String write(JCas jcas) throws Exception {
        StringWriter out = new StringWriter();
        new HtmlReport().write(DocumentView.of(jcas, "samples/harbour-levy"), out);
        return out.toString();
    }
}
