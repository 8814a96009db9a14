package io.github.hearsay.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.XMLSerializer;
import org.xml.sax.SAXException;

/**
 * An annotated document as XMI 1.0. Characters that XML forbids, in the text or in a feature, are replaced by U+FFFD one
 * for one, so that offsets stay.
 */
public final class XmiFormat {

    private XmiFormat() {}

    public static byte[] render(JCas jcas) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XMLSerializer xml = new XMLSerializer(out, false);
        try {
            XmiCasSerializer serializer = new XmiCasSerializer(jcas.getTypeSystem());
            serializer.serialize(jcas.getCas(), new XmlCharacterFilter(xml.getContentHandler()));
        } catch (SAXException e) {
            throw new IOException("cannot write XMI: " + e.getMessage(), e);
        }
        return out.toByteArray();
    }
}
