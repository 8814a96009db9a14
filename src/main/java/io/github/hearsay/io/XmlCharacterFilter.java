package io.github.hearsay.io;

import io.github.hearsay.text.XmlText;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/** Replaces characters that XML 1.0 forbids by U+FFFD, one for one. */
final class XmlCharacterFilter extends XMLFilterImpl {

    private int replaced;

    XmlCharacterFilter(ContentHandler next) {
        setContentHandler(next);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        AttributesImpl clean = new AttributesImpl(attributes);
        for (int i = 0; i < clean.getLength(); i++) {
            clean.setValue(i, clean(clean.getValue(i)));
        }
        super.startElement(uri, localName, qName, clean);
    }

    @Override
    public void characters(char[] ch, int start, int length) throws SAXException {
        char[] clean = clean(new String(ch, start, length)).toCharArray();
        super.characters(clean, 0, clean.length);
    }

    /** Number of UTF-16 code units that were replaced so far. */
    int replaced() {
        return replaced;
    }

    private String clean(String value) {
        replaced += XmlText.forbidden(value);
        return XmlText.clean(value);
    }
}
