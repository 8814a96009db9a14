package io.github.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.cas.HearsayTypes;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class TypeSystemExportTest {

    private static final Path GOLDEN = Path.of("typesystem", "merged");

    @Test
    void thatTheMergedTypeSystemIsTheCheckedInOne() throws Exception {
        assertGolden("HearsayTypeSystem.xml", typeSystem());
    }

    @Test
    void thatTheStyleMapIsTheCheckedInOne() throws Exception {
        assertGolden("HearsayTypeSystemStyleMap.xml", styleMap());
    }

    @Test
    void thatTheMergedTypeSystemStandsAlone() throws Exception {
        String xml = typeSystem();
        assertThat(xml).startsWith("<?xml").doesNotContain("<import").doesNotContain("\r");
        TypeSystemDescription merged = UIMAFramework.getXMLParser()
                .parseTypeSystemDescription(
                        new XMLInputSource(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), null));
        CAS cas = CasCreationUtils.createCas(merged, null, null);
        TypeSystemDescription own = HearsayTypes.description();
        for (var type : own.getTypes()) {
            assertThat(cas.getTypeSystem().getType(type.getName()))
                    .as(type.getName())
                    .isNotNull();
        }
    }

    @Test
    void thatOwnTypesAreShownAndSyntaxIsHidden() throws Exception {
        Document map = Jsoup.parse(styleMap(), Parser.xmlParser());
        assertThat(styleOf(map, "io.github.hearsay.type.Quotation")).contains("hidden:false");
        assertThat(styleOf(map, "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"))
                .contains("hidden:false");
        assertThat(styleOf(map, "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"))
                .contains("hidden:true");
        assertThat(styleOf(map, "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS_NOUN"))
                .contains("hidden:true");
        assertThat(styleOf(map, "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"))
                .contains("hidden:true");
        assertThat(map.select("style").eachText())
                .allMatch(s ->
                        s.matches("color:black;background:#[0-9a-f]{6};checked:(true|false);hidden:(true|false);"));
    }

    private static String styleOf(Document map, String type) {
        return map.select("rule:has(pattern:containsOwn(" + type + "))").stream()
                .filter(r -> r.select("pattern").text().equals(type))
                .map(r -> r.select("style").text())
                .findFirst()
                .orElse("");
    }

    private static String typeSystem() throws Exception {
        StringWriter out = new StringWriter();
        TypeSystemExport.writeTypeSystem(out);
        return out.toString();
    }

    private static String styleMap() throws Exception {
        StringWriter out = new StringWriter();
        TypeSystemExport.writeStyleMap(out);
        return out.toString();
    }

    private static void assertGolden(String file, String actual) throws Exception {
        Path golden = GOLDEN.resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, actual);
        }
        assertThat(golden)
                .as("run with -Dgolden.update=true, then review")
                .hasBinaryContent(actual.getBytes(StandardCharsets.UTF_8));
    }
}
