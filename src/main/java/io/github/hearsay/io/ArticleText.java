package io.github.hearsay.io;

import io.github.hearsay.cas.Zones.Part;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

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
        String title = Headline.told(page);
        Element article = ArticleFinder.find(page, title);
        Headline headline = Headline.of(article, page.body(), title);
        ArticleBuilder builder = new ArticleBuilder(headline);
        if (headline.element() == null) {
            builder.prependHeadline();
            article.traverse(builder);
        } else if (!headline.element().parents().contains(article)) {
            page.body().traverse(new Stretch(headline.element(), article, builder));
        } else {
            article.traverse(builder);
        }
        return builder.build();
    }

    /** From one element to the end of another. */
    private static final class Stretch implements NodeVisitor {

        private final Element first;
        private final Element last;
        private final NodeVisitor visitor;
        private boolean inside;

        Stretch(Element first, Element last, NodeVisitor visitor) {
            this.first = first;
            this.last = last;
            this.visitor = visitor;
        }

        @Override
        public void head(Node node, int depth) {
            inside |= node.equals(first);
            if (inside) {
                visitor.head(node, depth);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (inside) {
                visitor.tail(node, depth);
            }
            inside &= !node.equals(last);
        }
    }
}
