package io.github.hearsay.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.type.Claim;
import io.github.hearsay.type.Mention;
import io.github.hearsay.type.Quotation;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HtmlReportLimitsTest {

    @Test
    void thatADocumentWithoutTextIsAPage() throws Exception {
        Document page = Jsoup.parse(HtmlReportTest.write(JCasFactory.createJCas()));
        assertThat(page.select("h1").text()).isEqualTo("samples/harbour-levy");
        assertThat(page.select("article p")).isEmpty();
    }

    @Test
    void thatUnknownLanguageIsNotClaimed() throws Exception {
        JCas jcas = JCasFactory.createText(" \n\n ", "x-unspecified");
        assertThat(Jsoup.parse(HtmlReportTest.write(jcas)).select("html").hasAttr("lang"))
                .isFalse();
    }

    @Test
    void thatAClaimantWhomTheTextDoesNotNameIsCalledSo() throws Exception {
        JCas jcas = JCasFactory.createText("“Oda Brill went home.”", "en");
        Claim claim = new Claim(jcas, 1, 20);
        claim.setClaimant("UNKNOWN");
        claim.setFactuality("CT+");
        claim.addToIndexes();
        assertThat(Jsoup.parse(HtmlReportTest.write(jcas)).select(".verdict").text())
                .contains("according to someone not named");
    }

    @Test
    void thatOffsetsThatCannotBeArePassedOver() throws Exception {
        JCas jcas = JCasFactory.createText("Oda Brill went home.", "en");
        new Mention(jcas, 0, 900).addToIndexes();
        new Mention(jcas, 9, 4).addToIndexes();
        new Mention(jcas, 3, 4).addToIndexes();
        Quotation bare = new Quotation(jcas, 0, 9);
        bare.addToIndexes();
        Document page = Jsoup.parse(HtmlReportTest.write(jcas));
        assertThat(page.select("article mark, article .reference")).isEmpty();
        assertThat(page.select("article .quotation").text()).contains("Oda Brill");
    }

    @Test
    @Timeout(20)
    void thatTimeGrowsWithTheText() throws Exception {
        int length = 20_000;
        JCas jcas = JCasFactory.createText("a b ".repeat(length / 4), "en");
        for (int i = 0; i < length / 2; i += 2) {
            new Mention(jcas, i, length - 1 - i).addToIndexes();
            new Quotation(jcas, i, i + length / 2).addToIndexes();
        }
        assertThat(HtmlReportTest.write(jcas)).hasSizeLessThan(60_000_000);
    }
}
