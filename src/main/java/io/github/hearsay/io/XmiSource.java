package io.github.hearsay.io;

import java.io.IOException;
import java.io.InputStream;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.jcas.JCas;
import org.xml.sax.SAXException;

/** XMI of other components; types that the type system does not know are left out. */
final class XmiSource {

    private XmiSource() {}

    static void load(InputStream in, ReadOptions options, JCas jcas) throws IOException {
        try {
            XmiCasDeserializer.deserialize(in, jcas.getCas(), true);
        } catch (SAXException | RuntimeException e) {
            throw new IOException("not readable as XMI: " + e.getMessage(), e);
        }
        String text = jcas.getDocumentText();
        TextSource.check(text == null ? 0 : text.length(), options.maxChars());
        if ("x-unspecified".equals(jcas.getDocumentLanguage())) {
            jcas.setDocumentLanguage(options.language());
        }
    }
}
