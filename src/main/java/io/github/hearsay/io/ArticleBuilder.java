package io.github.hearsay.io;

import io.github.hearsay.cas.Zones;
import io.github.hearsay.cas.Zones.Part;
import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
    /** So many links in a row behind a heading are its menu. */
    private static final int MENU = 2;

    /** What stands under an embedded post: a dash, who wrote it, and the account. */
    private static final Pattern POST = Pattern.compile("[-–—].*\\(@\\w+\\).*");

    private static final String TITLE = "h[2-6]";

    private final Headline headline;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder block = new StringBuilder();
    private final List<Part> zones = new ArrayList<>();
    /** Whether an element was found to be a byline. */
    private final Map<Element, Boolean> bylines = new HashMap<>();

    /** How much of the block is in links or times, in times, in bylines; and how deep in these the next words are. */
    private int faded;

    private int timed;
    private int signed;
    private int links;
    private int times;
    private int signatures;
    private int quoted;
    private int titles;
    private String kind = "";
    private boolean headlineDone;
    private boolean verbatim;
    private @Nullable Element post;
    private boolean postBegun;
    /** Where the last heading begins that no paragraph follows yet; -1 where one does. */
    private int heading = -1;

    private int entries;

    ArticleBuilder(Headline headline) {
        this.headline = headline;
    }

    /** Puts the headline in front of an article that stands below it. */
    void prependHeadline() {
        append(headline.text());
        kind = Zones.HEADLINE;
        flush(false);
        kind = "";
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (element.nameIs("br")) {
                lineBreak();
            } else if (element.isBlock() || element.nameIs("summary")) {
                flush(false);
                kind = kindOf(element);
                verbatim |= element.nameIs("pre");
                if (element.nameIs("blockquote")
                        && POST.matcher(element.ownText().strip()).matches()) {
                    post = element;
                    postBegun = false;
                }
            }
            count(element, 1);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            count(element, -1);
            if ((element.isBlock() && !element.nameIs("br")) || element.nameIs("summary")) {
                flush(element.normalName().matches(TITLE));
                kind = kindOf(element.parent());
                verbatim &= !element.nameIs("pre");
                post = element.equals(post) ? null : post;
            }
        }
    }

    private void count(Element element, int step) {
        boolean title = element.normalName().matches(TITLE);
        titles = Math.max(0, titles + (title ? step : 0));
        // A heading may lead to its own place in the page.
        boolean leads =
                element.nameIs("a") && (titles == 0 || element.attr("href").indexOf('#') < 0);
        links = Math.max(0, links + (leads ? step : 0));
        times = Math.max(0, times + (element.nameIs("time") ? step : 0));
        quoted = Math.max(0, quoted + (element.nameIs("blockquote") ? step : 0));
        signatures = Math.max(0, signatures + (isByline(element) ? step : 0));
    }

    /** Ends a paragraph, as in old pages, but not a headline. */
    private void lineBreak() {
        if (kind.equals(Zones.HEADLINE)) {
            append(" ");
        } else {
            flush(false);
        }
    }

    private String kindOf(@Nullable Element block) {
        Element at = block;
        for (int level = 0; at != null && level < DEEPEST; level++, at = at.parent()) {
            if (at.equals(headline.element())) {
                return Zones.HEADLINE;
            }
            if (at.nameIs("figcaption") || at.nameIs("caption") || isNamedCaption(at)) {
                return Zones.CAPTION;
            }
            if (isByline(at)) {
                return Zones.BYLINE;
            }
            if (at.nameIs("table") || at.nameIs("blockquote") || at.nameIs("pre")) {
                return "";
            }
            if (at.nameIs("figure")) {
                return Zones.CAPTION;
            }
        }
        return "";
    }

    private static boolean isNamedCaption(Element element) {
        return ElementNames.of(element).isCaption() && isShort(element);
    }

    private boolean isByline(Element element) {
        return bylines.computeIfAbsent(element, e -> ElementNames.of(e).isByline() && isShort(e));
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

    /** White space becomes one space, but not in what is laid out already; what nobody sees is left out. */
    private void append(String words) {
        int before = block.length();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = Character.isWhitespace(c) || c == '\u00a0';
            if (c == '\u00ad' || c == '\u200b' || c == '\ufeff') {
                continue;
            }
            if (!space || verbatim) {
                block.append(c);
            } else if (block.length() > 0 && block.charAt(block.length() - 1) != ' ') {
                block.append(' ');
            }
        }
        int added = block.length() - before;
        faded += links + times > 0 ? added : 0;
        timed += times > 0 ? added : 0;
        signed += signatures > 0 && times == 0 ? added : 0;
    }

    private void flush(boolean isHeading) {
        String paragraph =
                verbatim ? block.toString().stripTrailing() : block.toString().strip();
        boolean says = paragraph.codePoints().anyMatch(Character::isLetterOrDigit);
        boolean again = headlineDone && paragraph.equals(headline.text());
        if (says && kind.isEmpty() && signed > 0 && 2 * signed >= paragraph.length() - timed) {
            write(paragraph, Zones.BYLINE);
        } else if (says && kind.isEmpty() && isMenu(paragraph)) {
            menuEntry();
        } else if (says && !again) {
            int begin = text.length();
            write(paragraph, kind);
            heading = isHeading && kind.isEmpty() ? begin : -1;
        }
        block.setLength(0);
        faded = 0;
        timed = 0;
        signed = 0;
    }

    /** Takes the heading of a menu out with its second entry. */
    private void menuEntry() {
        if (heading >= 0 && quoted == 0 && ++entries == MENU) {
            text.setLength(heading);
            heading = -1;
        }
    }

    private boolean isMenu(String paragraph) {
        return 3 * faded > 2 * paragraph.length() && paragraph.length() < LONGEST_MENU_ENTRY;
    }

    private void write(String paragraph, String zone) {
        text.append(text.length() == 0 ? "" : postBegun ? "\n" : "\n\n");
        postBegun = post != null;
        Span span = new Span(text.length(), text.length() + paragraph.length());
        text.append(paragraph);
        heading = -1;
        entries = 0;
        if (!zone.isEmpty() && !(zone.equals(Zones.HEADLINE) && headlineDone)) {
            zones.add(new Part(span, zone));
            headlineDone |= zone.equals(Zones.HEADLINE);
        }
    }

    ArticleText build() {
        flush(false);
        return new ArticleText(text.toString(), headline.text(), zones);
    }
}
