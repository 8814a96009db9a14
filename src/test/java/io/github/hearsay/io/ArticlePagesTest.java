package io.github.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import io.github.hearsay.type.Zone;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;

/** Pages as papers make them, of papers that do not exist. */
class ArticlePagesTest {

    private static final String LEVY = "The council of Nordhaven voted on Tuesday to drop the levy on small boats.";
    private static final String VOSS = "“Nobody was asked,” said Mara Voss, who runs the fish market by the mole.";

    private static JCas read(String html) throws Exception {
        return read(html.getBytes(StandardCharsets.UTF_8), null);
    }

    private static JCas read(byte[] html, String declared) throws Exception {
        JCas jcas = JCasFactory.createJCas();
        HtmlSource.load(new ByteArrayInputStream(html), "page", declared, ReadOptions.DEFAULT, jcas);
        return jcas;
    }

    private static List<String> zones(JCas jcas) {
        return jcas.select(Zone.class)
                .map(zone -> zone.getKind() + ": " + zone.getCoveredText())
                .toList();
    }

    @Test
    void thatAnArticleIsTakenOutOfItsPage() throws Exception {
        JCas jcas = read("""
                <!doctype html><html lang="en-GB"><head><title>Levy dropped | Coastal Wire</title>
                <meta property="og:title" content="Levy dropped after protest"></head><body>
                <header><a href="/">Coastal Wire</a><nav><ul><li><a href="/sport">Sport</a></li></ul></nav></header>
                <main><article><header><h1>Levy&nbsp;dropped <br>after protest</h1>
                <div class="article-byline">By <a rel="author" href="/j">Jon Adeyo</a></div></header>
                <figure><img src="x.jpg"><figcaption>The mole at dawn. <span>Photo: L. Quist</span></figcaption></figure>
                <div class="body"><p>LEVY</p><div class="ad-slot">Advertisement</div>
                <p>VOSS</p><div class="related-links"><p>Read more about the long quarrel over the harbour and its walls.</p></div>
                <ul><li><a href="/a">Ferry strike enters second week</a></li></ul>
                <h2>What now</h2><p>The mayor did not answer calls.</p></div>
                <footer>Contact our desk</footer></article></main>
                <div id="comments"><p>I never liked that levy and I have said so for years, at length.</p></div>
                <script>document.write("x")</script></body></html>
                """.replace("LEVY", LEVY).replace("VOSS", VOSS));
        assertThat(jcas.getDocumentText())
                .isEqualTo(String.join(
                        "\n\n",
                        "Levy dropped after protest",
                        "By Jon Adeyo",
                        "The mole at dawn. Photo: L. Quist",
                        LEVY,
                        VOSS,
                        "What now",
                        "The mayor did not answer calls."));
        assertThat(zones(jcas))
                .containsExactly(
                        "headline: Levy dropped after protest",
                        "byline: By Jon Adeyo",
                        "caption: The mole at dawn. Photo: L. Quist");
        assertThat(jcas.getDocumentLanguage()).isEqualTo("en");
        assertThat(DocumentMetaData.get(jcas).getDocumentTitle()).isEqualTo("Levy dropped after protest");
    }

    @Test
    void thatAnOldPageWithoutMarksIsRead() throws Exception {
        JCas jcas = read("""
                <HTML><HEAD><TITLE>Levy dropped</TITLE></HEAD><BODY><TABLE><TR><TD><A HREF=/>Home</A><BR><A HREF=/s>Sport</A></TD>
                <TD><FONT SIZE=2>LEVY<BR><BR>VOSS</FONT></TD></TR></TABLE>
                """.replace("LEVY", LEVY).replace("VOSS", VOSS));
        assertThat(jcas.getDocumentText()).isEqualTo("Levy dropped\n\n" + LEVY + "\n\n" + VOSS);
    }

    @Test
    void thatAPageSaysItsEncoding() throws Exception {
        String page = "<meta charset='ENCODING'><h1>Caf\u00e9 \u201cMole\u201d closed</h1><p>x</p>";
        assertThat(read(page.replace("ENCODING", "iso-8859-1").getBytes(Charset.forName("windows-1252")), null)
                        .getDocumentText())
                .startsWith("Caf\u00e9 \u201cMole\u201d closed");
        assertThat(read(page.replace("ENCODING", "x").getBytes(StandardCharsets.UTF_8), "no-such-thing")
                        .getDocumentText())
                .startsWith("Caf\u00e9");
        assertThat(read(page.replace("ENCODING", "utf-8").getBytes(Charset.forName("windows-1252")), "windows-1252")
                        .getDocumentText())
                .startsWith("Caf\u00e9");
        assertThatThrownBy(() -> read(page.replace("ENCODING", "utf-8").getBytes(StandardCharsets.ISO_8859_1), null))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not UTF-8 text");
    }

    @Test
    void thatAPageOfNestedNoiseIsReadInTime() throws Exception {
        String page = "<div class='ad x'>".repeat(20_000) + LEVY;
        assertThat(read(page).getDocumentText()).contains(LEVY);
    }
}
