package io.github.hearsay.io;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import io.github.hearsay.cas.Reading;
import io.github.hearsay.cas.Zones;
import io.github.hearsay.io.SourceEncoding.Decoded;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.apache.uima.jcas.JCas;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page of the web: the text of its article, with the zones that its structure shows. Offsets are into that text. */
final class HtmlSource {

    /** As far as browsers look for the encoding, and some more. */
    private static final int HEAD = 1 << 13;

    private HtmlSource() {}

    /**
     * Reads a page.
     *
     * @param name of it, for a person
     * @param declared the encoding that the server named, null where it named none
     */
    static void load(InputStream in, String name, @Nullable String declared, ReadOptions options, JCas jcas)
            throws IOException {
        byte[] source = in.readNBytes(options.maxSource() + 1);
        if (source.length > options.maxSource()) {
            throw new IOException("a page of more than " + options.maxSource() + " bytes (--max-chars)");
        }
        Charset stated = stated(source, declared);
        Charset given = options.encoding().given();
        Decoded read = given == null
                ? SourceEncoding.guess(source, stated, options.maxSource())
                : new SourceEncoding(stated == null ? given : stated)
                        .read(new ByteArrayInputStream(source), options.maxSource(), options.maxSource());
        Document page = Jsoup.parse(read.text());
        ArticleText article = ArticleText.of(page);
        TextSource.check(article.text().length(), options.maxChars());
        TextSource.fill(jcas, article.text(), language(page, article.text(), options));
        read.tell(jcas, name);
        Zones.write(Reading.of(jcas), article.zones());
        if (!article.title().isEmpty()) {
            DocumentMetaData.create(jcas).setDocumentTitle(article.title());
        }
    }

    /** What the server says, else what the page says of itself; null where neither does. */
    private static @Nullable Charset stated(byte[] source, @Nullable String declared) throws IOException {
        if (declared != null && isKnown(declared)) {
            return Charset.forName(widened(declared));
        }
        ByteArrayInputStream head = new ByteArrayInputStream(source, 0, Math.min(HEAD, source.length));
        Document page = Jsoup.parse(head, null, "");
        boolean said = !page.charset().equals(StandardCharsets.UTF_8)
                || !page.select("meta[charset], meta[http-equiv~=(?i)content-type]")
                        .isEmpty()
                || hasMark(source);
        return said ? Charset.forName(widened(page.charset().name())) : null;
    }

    /** Whether a byte-order mark shows that a page is UTF-8. */
    private static boolean hasMark(byte[] source) {
        return source.length > 2 && (source[0] & 0xff) == 0xef && (source[1] & 0xff) == 0xbb;
    }

    private static boolean isKnown(String encoding) {
        try {
            return Charset.isSupported(encoding);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return false;
        }
    }

    /** Pages that name a Latin alphabet are written in the Windows one, as every browser takes them. */
    private static String widened(String encoding) {
        String name = encoding.toLowerCase(Locale.ROOT);
        return name.equals("iso-8859-1") || name.equals("us-ascii") ? "windows-1252" : encoding;
    }

    private static String language(Document page, String text, ReadOptions options) {
        Element root = page.selectFirst("html[lang]");
        String language = root == null ? "" : root.attr("lang").strip().toLowerCase(Locale.ROOT);
        String primary = language.split("[-_]", -1)[0];
        return primary.matches("[a-z]{2,3}") ? primary : options.languageOf(text);
    }
}
