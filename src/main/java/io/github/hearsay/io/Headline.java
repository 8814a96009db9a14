package io.github.hearsay.io;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * The headline of an article.
 *
 * @param element where it stands in the page; null where it is only told about the page
 */
record Headline(String text, @Nullable Element element) {

    private static final Pattern BAR = Pattern.compile("\\s+\\|\\s+");
    private static final Pattern DASH = Pattern.compile("\\s+[-–—·:]+\\s+$");
    private static final String HEADINGS = "h1, h2, h3, h4, [itemprop=headline], [class~=(?i)headline]";

    /** What a page tells about itself, without the name of the site. */
    static String told(Document page) {
        Element shared = page.selectFirst("meta[property=og:title][content]");
        String title = (shared == null ? page.title() : shared.attr("content")).strip();
        Element site = page.selectFirst("meta[property=og:site_name][content]");
        String name = site == null ? "" : site.attr("content").strip();
        String first = BAR.split(title, 2)[0].strip();
        if (!name.isEmpty() && first.endsWith(name)) {
            String before = first.substring(0, first.length() - name.length());
            String without = DASH.matcher(before).replaceFirst("");
            first = without.equals(before) || without.isEmpty() ? first : without;
        }
        return first.isEmpty() ? title : first;
    }

    /**
     * The heading of first rank of an article, or the one that is named so or has the title of the page; else one that stands
     * before the article.
     */
    static Headline of(Element article, Element body, String title) {
        Element heading = null;
        for (Element one : article.select(HEADINGS)) {
            boolean better = heading == null || (one.nameIs("h1") && !heading.nameIs("h1"));
            if (better && isHeadline(one, title)) {
                heading = one;
            }
        }
        heading = heading == null ? before(article, body, title) : heading;
        return heading == null
                ? new Headline(title, null)
                : new Headline(heading.text().strip(), heading);
    }

    private static boolean isHeadline(Element heading, String title) {
        String text = heading.text().strip();
        return !text.isEmpty()
                && (heading.nameIs("h1")
                        || text.equals(title)
                        || heading.attr("itemprop").equals("headline")
                        || ElementNames.of(heading).isHeadline());
    }

    private static @Nullable Element before(Element article, Element body, String title) {
        Element[] last = new Element[1];
        NodeTraversor.filter(
                (node, depth) -> {
                    if (node instanceof Element element && element.is("h1, h2, h3") && isHeadline(element, title)) {
                        last[0] = element;
                    }
                    return node.equals(article) ? FilterResult.STOP : FilterResult.CONTINUE;
                },
                body);
        return last[0];
    }
}
