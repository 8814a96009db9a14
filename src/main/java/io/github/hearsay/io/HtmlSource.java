package io.github.hearsay.io;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The readable text of a page: its title and its blocks, a blank line between two. Offsets are into that text. */
final class HtmlSource {

    private static final String NOISE =
            "script, style, noscript, template, nav, aside, form, button, iframe, svg, footer";
    private static final String BLOCKS = "h1, h2, h3, h4, h5, h6, p, li, blockquote, figcaption, td, th, pre, dd, dt";

    private HtmlSource() {}

    static String text(String html) {
        Document page = Jsoup.parse(html);
        page.select(NOISE).remove();
        Element article = page.selectFirst("article, main, [role=main]");
        Element root = article == null ? page.body() : article;
        StringBuilder text = new StringBuilder();
        if (root.selectFirst("h1") == null) {
            append(text, page.title());
        }
        for (Element block : root.select(BLOCKS)) {
            boolean outermost = block.parents().stream().noneMatch(p -> p.is(BLOCKS));
            if (outermost) {
                append(text, block.text());
            }
        }
        if (text.length() == 0) {
            append(text, root.wholeText());
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String block) {
        if (!block.isBlank()) {
            text.append(text.length() == 0 ? "" : "\n\n").append(block.strip());
        }
    }
}
