package io.github.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HtmlIndexTest {

    @Test
    void thatEachDocumentHasARow() throws Exception {
        Document index = index();
        assertThat(index.select("h1").text()).isEqualTo("2 documents");
        assertThat(index.select("tbody tr").get(0).text())
                .startsWith("Port Ellery dockers threaten walkout over night levy")
                .contains("Quoted most: Tomas Reyl, Ilse Marrow")
                .endsWith("11 8 11");
        assertThat(index.select("tbody tr").get(1).text()).startsWith("Ferry 🚢 sinks a rumour");
    }

    @Test
    void thatLinksStayBelowTheFolder() throws Exception {
        assertThat(index().select("a").eachAttr("href"))
                .containsExactly("./a%20b/levy.html", "./javascript%3Aalert%281%29%22.html");
        assertThatThrownBy(() -> RelativeUrl.of("../x.html")).isInstanceOf(IllegalArgumentException.class);
        assertThat(RelativeUrl.of("/etc//é")).isEqualTo("./etc/%C3%A9");
    }

    @Test
    void thatNothingInItCanActOrLoad() throws Exception {
        assertThat(index().select("script, img, svg, [style], [src]")).isEmpty();
    }

    private static Document index() throws Exception {
        StringWriter out = new StringWriter();
        new HtmlIndex()
                .write(
                        List.of(
                                new HtmlIndex.Entry(
                                        "a b/levy.html", DocumentSummary.of(HarbourLevy.annotated(), "levy")),
                                new HtmlIndex.Entry(
                                        "javascript:alert(1)\".html",
                                        DocumentSummary.of(HostileText.annotated(), "<script>"))),
                        out);
        Path folder = Files.createDirectories(Path.of("target", "pages"));
        Files.writeString(folder.resolve("index.html"), out.toString());
        return Jsoup.parse(out.toString());
    }
}
