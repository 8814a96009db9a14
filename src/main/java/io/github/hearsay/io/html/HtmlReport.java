package io.github.hearsay.io.html;

import io.github.hearsay.io.DocumentWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.uima.jcas.JCas;

/**
 * Writes an annotated document as one HTML page that needs nothing else: who said what, the text with its marks, claims
 * with their certainty, names. The page holds no script, loads nothing, and is the same bytes every time. Safe for many
 * threads, each with its own CAS.
 */
public final class HtmlReport implements DocumentWriter {

    @Override
    public Written write(JCas jcas, String id) throws IOException {
        StringWriter page = new StringWriter();
        write(jcas, id, page);
        return Written.files(Map.of(".html", page.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Writes the page of one document.
     *
     * @param jcas the document with whatever was annotated in it; an empty one gives an empty page
     * @param id the document's id, shown under the headline
     * @param out receives UTF-16; to be encoded as UTF-8, as the page says of itself
     */
    public void write(JCas jcas, String id, Writer out) throws IOException {
        AnnotatedText document = AnnotatedTextReader.read(jcas, id);
        Entities entities = Entities.of(document);
        Markup page = new Markup();
        Page.begin(page, document.title(), document.language());
        new HeaderSection(document, entities).write(page);
        page.open("main").line();
        new SpeakersSection(document, entities).write(page);
        new ArticleSection(document, entities, page).write();
        new ClaimsSection(document, page).write();
        new NamesSection(document, entities, page).write();
        IssuesSection.write(document, page);
        page.close("main").line();
        Page.end(page);
        out.write(page.toString());
    }
}
