package io.github.hearsay.io;

import io.github.hearsay.cas.Zones;
import io.github.hearsay.cas.Zones.Part;
import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Puts together the paragraphs of an article: what a reader sees as a block, without menus of links. */
final class ArticleBuilder implements NodeVisitor {

    private static final int LONGEST_BYLINE = 150;
    /** As nodes of the page. */
    private static final int MOST_OF_BYLINE = 60;
    /** How far above its words the element stands that says what they are. */
    private static final int DEEPEST = 8;

    private static final int LONGEST_MENU_ENTRY = 200;

    private final String headline;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder block = new StringBuilder();
    private final List<Part> zones = new ArrayList<>();
    /** Whether an element was found to be a byline. */
    private final Map<Element, Boolean> bylines = new HashMap<>();

    private int linked;
    private int links;
    private String kind = "";
    private boolean headlineDone;

    ArticleBuilder(String headline) {
        this.headline = headline;
    }

    /** Puts the headline in front of an article that stands below it. */
    void prependHeadline() {
        append(headline);
        kind = Zones.HEADLINE;
        flush();
        kind = "";
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (element.nameIs("br")) {
                lineBreak();
            } else if (isBlock(element)) {
                flush();
                kind = kindOf(element);
            }
            links += element.nameIs("a") ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= element.nameIs("a") ? 1 : 0;
            if (isBlock(element)) {
                flush();
                kind = kindOf(element.parent());
            }
        }
    }

    /** Ends a paragraph, as in old pages, but not a headline. */
    private void lineBreak() {
        if (kind.equals(Zones.HEADLINE)) {
            append(" ");
        } else {
            flush();
        }
    }

    private boolean isBlock(Element element) {
        boolean inline = !element.isBlock() || element.nameIs("br");
        return !inline || (isByline(element) && kindOf(element.parent()).isEmpty());
    }

    private String kindOf(@Nullable Element block) {
        Element at = block;
        for (int level = 0; at != null && level < DEEPEST; level++, at = at.parent()) {
            if (at.nameIs("h1")) {
                return Zones.HEADLINE;
            }
            if (at.nameIs("figcaption")) {
                return Zones.CAPTION;
            }
            if (isByline(at)) {
                return Zones.BYLINE;
            }
        }
        return "";
    }

    private boolean isByline(Element element) {
        return bylines.computeIfAbsent(element, ArticleBuilder::looksLikeByline);
    }

    private static boolean looksLikeByline(Element element) {
        boolean marked = element.attr("rel").equals("author")
                || element.attr("itemprop").equals("author")
                || element.classNames().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .anyMatch(name -> name.endsWith("byline") || name.equals("author"));
        return marked && isShort(element);
    }

    /** Looks at few nodes, since a whole page may be marked. */
    private static boolean isShort(Element element) {
        int[] seen = new int[2];
        NodeFilter.FilterResult result = NodeTraversor.filter(
                (node, depth) -> {
                    seen[0]++;
                    seen[1] += node instanceof TextNode words ? words.text().length() : 0;
                    return seen[0] > MOST_OF_BYLINE || seen[1] > LONGEST_BYLINE
                            ? NodeFilter.FilterResult.STOP
                            : NodeFilter.FilterResult.CONTINUE;
                },
                element);
        return result != NodeFilter.FilterResult.STOP;
    }

    /** White space becomes one space; invisible characters are left out. */
    private void append(String words) {
        int before = block.length();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = Character.isWhitespace(c) || c == '\u00a0';
            if (!space && c != '\u00ad' && c != '\u200b' && c != '\ufeff') {
                block.append(c);
            } else if (space && block.length() > 0 && block.charAt(block.length() - 1) != ' ') {
                block.append(' ');
            }
        }
        linked += links > 0 ? block.length() - before : 0;
    }

    private void flush() {
        String paragraph = block.toString().strip();
        boolean again = headlineDone && paragraph.equals(headline);
        if (!paragraph.isEmpty() && !again && (!kind.isEmpty() || !isMenu(paragraph))) {
            text.append(text.length() == 0 ? "" : "\n\n");
            Span span = new Span(text.length(), text.length() + paragraph.length());
            text.append(paragraph);
            mark(span);
        }
        block.setLength(0);
        linked = 0;
    }

    private boolean isMenu(String paragraph) {
        return 3 * linked > 2 * paragraph.length() && paragraph.length() < LONGEST_MENU_ENTRY;
    }

    private void mark(Span span) {
        if (!kind.isEmpty() && !(kind.equals(Zones.HEADLINE) && headlineDone)) {
            zones.add(new Part(span, kind));
            headlineDone |= kind.equals(Zones.HEADLINE);
        }
    }

    ArticleText build() {
        flush();
        return new ArticleText(text.toString(), headline, zones);
    }
}
