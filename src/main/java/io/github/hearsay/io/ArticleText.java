package io.github.hearsay.io;

import io.github.hearsay.cas.Zones.Part;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article of a page.
 *
 * @param text its paragraphs, a blank line between two, the headline first
 * @param zones headline, byline and captions, in text order; what no mark shows is left to the zone annotator
 */
record ArticleText(String text, String title, List<Part> zones) {

    ArticleText {
        zones = List.copyOf(zones);
    }

    static ArticleText of(Document page) {
        Element root = ArticleFinder.find(page);
        Element heading = root.selectFirst("h1");
        String title = heading == null || heading.text().isBlank() ? titleOf(page) : heading.text();
        ArticleBuilder builder = new ArticleBuilder(title.strip());
        if (heading == null) {
            builder.prependHeadline();
        }
        root.traverse(builder);
        return builder.build();
    }

    private static String titleOf(Document page) {
        Element shared = page.selectFirst("meta[property=og:title][content]");
        Element heading = page.selectFirst("h1");
        if (shared != null) {
            return shared.attr("content");
        }
        return heading == null || heading.text().isBlank() ? page.title() : heading.text();
    }
}
