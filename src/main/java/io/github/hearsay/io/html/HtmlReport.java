package io.github.hearsay.io.html;

import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.io.ViewWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes an annotated document as an HTML page that needs nothing else, or several where it is long: who said what, the text with its marks, claims
 * with their certainty, names. A page of a document holds no script, loads nothing, and is the same bytes every time. Safe for many
 * threads, each with its own CAS.
 */
public final class HtmlReport implements ViewWriter {

    /** What the name of a document's first page has behind the document's; further pages have more before it. */
    public static final String ENDING = ".html";

    @Override
    public Written write(DocumentView document) throws IOException {
        Map<String, byte[]> pages = new HashMap<>();
        List<AnnotatedText> parts = DocumentParts.of(AnnotatedText.of(document));
        for (int i = 0; i < parts.size(); i++) {
            byte[] page = page(parts.get(i)).getBytes(StandardCharsets.UTF_8);
            pages.put(DocumentParts.suffix(i) + ENDING, page);
        }
        return Written.files(pages);
    }

    /**
     * Writes one document as one page, however long.
     *
     * @param document with whatever was annotated in it; an empty one gives an empty page
     * @param out receives UTF-16; to be encoded as UTF-8, as the page says of itself
     */
    public void write(DocumentView document, Writer out) throws IOException {
        out.write(page(AnnotatedText.of(document)));
    }

    private static String page(AnnotatedText document) {
        Entities entities = Entities.of(document);
        Markup page = new Markup();
        Page.begin(page, document.title(), document.language(), Page.Kind.DOCUMENT, new Frames(document).rules());
        new HeaderSection(document, entities).write(page);
        page.open("main", "class", "beside").line();
        new SpeakersSection(document, entities).write(page);
        new ArticleSection(document, entities, page).write();
        new ClaimsSection(document, page).write();
        new NamesSection(document, entities, page).write();
        IssuesSection.write(document, page);
        page.close("main").line();
        Page.end(page, Page.Kind.DOCUMENT);
        return page.toString();
    }
}
