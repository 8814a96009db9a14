package io.github.hearsay.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.XMLSerializer;
import org.xml.sax.SAXException;

/**
 * A file of XMI 1.0 a document, with the type system and the style map under the names that UIMA's viewer looks for.
 * Characters that XML forbids, in the text or in a feature, are replaced by U+FFFD one for one, so that offsets stay.
 */
final class XmiWriter implements DocumentWriter {

    @Override
    public Written write(JCas jcas, String id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XMLSerializer xml = new XMLSerializer(out, false);
        try {
            XmlCharacterFilter filter = new XmlCharacterFilter(xml.getContentHandler());
            new XmiCasSerializer(jcas.getTypeSystem()).serialize(jcas.getCas(), filter);
            return new Written(Map.of(".xmi", out.toByteArray()), Map.of(), filter.replaced());
        } catch (SAXException e) {
            throw new IOException("cannot write XMI: " + e.getMessage(), e);
        }
    }

    @Override
    public void finish(Path output) throws IOException {
        Path folder = Files.createDirectories(output.resolve("xmi"));
        try (Writer types = Files.newBufferedWriter(folder.resolve("TypeSystem.xml"));
                Writer styles = Files.newBufferedWriter(folder.resolve("TypeSystemStyleMap.xml"))) {
            TypeSystemExport.writeTypeSystem(types);
            TypeSystemExport.writeStyleMap(styles);
        }
    }
}
