package io.github.hearsay.io;

import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/** Replaces characters that XML 1.0 forbids by U+FFFD, one for one. */
final class XmlCharacterFilter extends XMLFilterImpl {

    private static final char REPLACEMENT = '\ufffd';

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
        for (int i = 0; i < value.length(); i++) {
            if (!isAllowed(value, i)) {
                return replaced(value);
            }
        }
        return value;
    }

    private String replaced(String value) {
        StringBuilder clean = new StringBuilder(value);
        for (int i = 0; i < value.length(); i++) {
            if (!isAllowed(value, i)) {
                clean.setCharAt(i, REPLACEMENT);
                replaced++;
            }
        }
        return clean.toString();
    }

    private static boolean isAllowed(String value, int i) {
        char c = value.charAt(i);
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r';
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
        }
        return c < '\ufffe';
    }
}
