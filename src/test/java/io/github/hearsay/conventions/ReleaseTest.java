package io.github.hearsay.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.cas.HearsayTypes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What Maven Central asks of a POM, and one version in all places that tell it. */
class ReleaseTest {

    private static final XPath XPATH = XPathFactory.newInstance().newXPath();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "description",
                "url",
                "licenses/license/name",
                "licenses/license/url",
                "developers/developer/name",
                "scm/connection",
                "scm/developerConnection",
                "scm/url",
                "properties/project.build.outputTimestamp"
            })
    void thatThePomTellsWhatARepositoryAsks(String element) throws Exception {
        assertThat(pom(element)).isNotBlank();
    }

    /** A pipeline of others gets no native library and nothing of the command line. */
    @Test
    void thatWhatOnlySomeNeedIsOptional() throws Exception {
        NodeList optional = (NodeList) XPATH.evaluate(
                "/project/dependencies/dependency[optional='true']/artifactId", read(), XPathConstants.NODESET);
        List<String> names = IntStream.range(0, optional.getLength())
                .mapToObj(i -> optional.item(i).getTextContent())
                .toList();
        assertThat(names).contains("onnxruntime", "picocli", "jsoup", "opennlp-tools", "uimaj-tools", "slf4j-simple");
    }

    @Test
    void thatAllTellTheSameVersion() throws Exception {
        String version = pom("version");
        assertThat(HearsayTypes.description().getVersion()).isEqualTo(version.replace("-SNAPSHOT", ""));
        assertThat(Files.readString(Path.of("README.md"))).contains("io.github.hearsay:hearsay:" + version + "`");
        assertThat(Files.readString(Path.of("CITATION.cff"))).contains("version: " + version + "\n");
        assertThat(Files.readString(Path.of("CHANGELOG.md"))).contains("## [" + version.replace("-SNAPSHOT", "") + "]");
    }

    private static String pom(String element) throws Exception {
        return XPATH.evaluate("/project/" + element, read());
    }

    private static Document read() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile());
    }
}
