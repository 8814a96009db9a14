package io.github.hearsay.io;

import io.github.hearsay.io.inception.ReturnedDocument;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.jcas.JCas;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** XMI of other components; types that the type system does not know are left out. */
final class XmiSource {

    private XmiSource() {}

    static void load(InputStream in, ReadOptions options, JCas jcas) throws IOException {
        try {
            DefaultHandler handler = new XmiCasDeserializer(jcas.getTypeSystem()).getXmiCasHandler(jcas.getCas(), true);
            reader(handler).parse(new InputSource(in));
        } catch (SAXException | ParserConfigurationException | RuntimeException e) {
            throw new IOException("not readable as XMI: " + e.getMessage(), e);
        }
        ReturnedDocument.restore(jcas);
        String text = jcas.getDocumentText();
        TextSource.check(text == null ? 0 : text.length(), options.maxChars());
        if ("x-unspecified".equals(jcas.getDocumentLanguage())) {
            jcas.setDocumentLanguage(options.language());
        }
    }

    /** XMI declares no document type, so entities that name files, or grow without end, are refused with it. */
    private static XMLReader reader(DefaultHandler handler) throws SAXException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        XMLReader reader = factory.newSAXParser().getXMLReader();
        reader.setContentHandler(handler);
        reader.setErrorHandler(handler);
        return reader;
    }
}
