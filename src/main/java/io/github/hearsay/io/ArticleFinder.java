package io.github.hearsay.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** Finds the element of a page that holds its article, and takes out what surrounds and interrupts it. */
final class ArticleFinder {

    private static final String NEVER =
            "script, style, noscript, template, nav, iframe, svg, select, textarea, object, video,"
                    + " audio, canvas, amp-ad, amp-embed, amp-sticky-ad, amp-sidebar, amp-consent, amp-social-share, amp-iframe,"
                    + " [role=navigation], [role=dialog], [role=search], button:not(h2 button, h3 button, h4 button, summary button)";
    private static final String FOREIGN = "aside, [role=complementary]";
    /** What stands beside an article, unless it is most of it. */
    private static final String BESIDE = "form, [hidden], [aria-hidden=true], [style~=(?i)display:\\s*none]";

    private static final String HEADINGS = "h1, h2, h3, h4";
    private static final Pattern HOME = Pattern.compile("/|https?://[^/]+/?");
    private static final Pattern NOTE = Pattern.compile("[\\[(]?[0-9*]+[\\])]?");
    /** A shorter text is a remark beside the article rather than one of its paragraphs. */
    private static final int PARAGRAPH = 60;

    private static final int LONGEST_TIME = 80;
    private static final int LONGEST_TEASER = 250;

    private final Element body;

    private ArticleFinder(Element body) {
        this.body = body;
    }

    /** The article, in a page that is changed by the search. */
    static Element find(Document page, String title) {
        page.select(NEVER).remove();
        ArticleFinder finder = new ArticleFinder(page.body());
        finder.removeNamesOfSite();
        finder.removeNoise();
        finder.removeTeasers();
        Element found = finder.root(title);
        finder.removeEdges();
        return found;
    }

    /** The headings of first rank that name the site, and marks of notes. */
    private void removeNamesOfSite() {
        for (Element heading : body.select("h1")) {
            Element link = heading.selectFirst("a[href]");
            boolean home = link != null && HOME.matcher(link.attr("href")).matches();
            if (home || ElementNames.of(heading).isSite()) {
                heading.remove();
            }
        }
        for (Element note : body.select("sup:has(a)")) {
            if (NOTE.matcher(note.text()).matches()) {
                note.remove();
            }
        }
    }

    /** Takes out what is named as noise, unless the headline is in it, or the names are of most of the article. */
    private void removeNoise() {
        Elements elements = body.select("*");
        Map<Element, Integer> lengths = lengths(elements);
        Set<Element> headed = holders("h1");
        Set<Element> posts = holders("blockquote");
        Set<Element> beside = new HashSet<>(body.select(BESIDE));
        Set<Element> others = new HashSet<>(body.select(FOREIGN));
        Map<Element, Element> articles = new HashMap<>();
        Set<Element> foreign = new HashSet<>();
        int whole = prose(elements).getOrDefault(body, 0);
        for (Element element : elements) {
            Element parent = element.parent();
            Element article = element.nameIs("article") ? element : articles.getOrDefault(parent, body);
            articles.put(element, article);
            boolean keeps = element.equals(body) || headed.contains(element) || isOpened(element);
            ElementNames names = ElementNames.of(element);
            int length = lengths.getOrDefault(element, 0);
            boolean little = 2 * length < lengths.getOrDefault(article.equals(element) ? body : article, 0);
            if (keeps) {
                continue;
            }
            if (names.isForeign() || others.contains(element) || (parent != null && foreign.contains(parent))) {
                foreign.add(element);
            } else if (little && (beside.contains(element) || isBeside(names, posts.contains(element)))) {
                element.remove();
            } else if (names.isTime() && length <= LONGEST_TIME && standsAlone(element)) {
                element.remove();
            }
        }
        removeForeign(elements, foreign, lengths, whole);
    }

    /** What is foreign goes, however long it is, where there is any prose beside it. */
    private void removeForeign(Elements elements, Set<Element> foreign, Map<Element, Integer> lengths, int whole) {
        Map<Element, Integer> prose = prose(elements);
        int inside = 0;
        for (Element element : foreign) {
            Element parent = element.parent();
            inside += parent == null || foreign.contains(parent) ? 0 : prose.getOrDefault(element, 0);
        }
        boolean any = whole > inside;
        int half = lengths.getOrDefault(body, 0) / 2;
        for (Element element : foreign) {
            if (any || lengths.getOrDefault(element, 0) < half) {
                element.remove();
            }
        }
    }

    /** Whether the element before opens this one. */
    private static boolean isOpened(Element element) {
        Element before = element.hasAttr("hidden") ? element.previousElementSibling() : null;
        return before != null && before.selectFirst("[aria-expanded]") != null;
    }

    /** What is named as social may hold the post that the article is about. */
    private static boolean isBeside(ElementNames names, boolean holdsPost) {
        return names.isRepetition() || (names.isBeside() && !holdsPost);
    }

    /** Whether an element with digits is not part of a sentence. */
    private static boolean standsAlone(Element element) {
        Element parent = element.parent();
        return parent != null
                && parent.ownText().isBlank()
                && element.text().chars().anyMatch(Character::isDigit);
    }

    /** Articles that only lead to others, by the link in their heading, unless there is nothing else. */
    private void removeTeasers() {
        Elements elements = body.select("*");
        Map<Element, Integer> lengths = lengths(elements);
        Map<Element, Integer> prose = prose(elements);
        List<Element> teasers = new ArrayList<>();
        int inside = 0;
        for (Element article : body.select("article")) {
            if (lengths.getOrDefault(article, 0) <= LONGEST_TEASER && leadsAway(article)) {
                teasers.add(article);
                inside += prose.getOrDefault(article, 0);
            }
        }
        if (prose.getOrDefault(body, 0) > inside) {
            teasers.forEach(Element::remove);
        }
    }

    /** By a link in its heading, or around it. */
    private static boolean leadsAway(Element article) {
        Element heading = article.selectFirst(HEADINGS);
        if (heading == null || heading.nameIs("h1")) {
            return false;
        }
        Element around = heading.parent();
        Element link = around != null && around.nameIs("a") ? around : heading.selectFirst("a[href]");
        return link != null && !link.attr("href").startsWith("#");
    }

    private Element root(String title) {
        Elements elements = body.select("*");
        Map<Element, Integer> prose = prose(elements);
        Map<Element, Integer> size = prose.getOrDefault(body, 0) > 0 ? prose : lengths(elements);
        int whole = size.getOrDefault(body, 0);
        Element article = largest("article", size);
        for (Element other : body.select("article")) {
            Element heading = other.selectFirst("h1");
            if (heading != null && heading.text().strip().equals(title)) {
                return other;
            }
        }
        if (article != null && (article.selectFirst("h1") != null || 2 * size.getOrDefault(article, 0) >= whole)) {
            return article;
        }
        Element marked = largest("main, [role=main], [itemprop=articleBody]", size);
        boolean holds = marked != null && 2 * size.getOrDefault(marked, 0) >= whole;
        return holds && marked != null ? marked : smallest(prose);
    }

    /** Footers; headers, unless they are of an article, or hold its headline. */
    private void removeEdges() {
        Set<Element> headed = holders("h1");
        for (Element edge : body.select("footer:not(blockquote footer)")) {
            edge.remove();
        }
        for (Element edge : body.select("header:not(article header)")) {
            if (!headed.contains(edge)) {
                edge.remove();
            }
        }
    }

    /** The elements in which one of these stands, and these. */
    private Set<Element> holders(String selector) {
        Set<Element> holders = new HashSet<>();
        for (Element held : body.select(selector)) {
            Element at = held;
            while (at != null && holders.add(at)) {
                at = at.parent();
            }
        }
        return holders;
    }

    /** For each element the sum over itself and all below it; every element is looked at once, however deep it is. */
    private static Map<Element, Integer> sums(Elements elements, ToIntFunction<Element> own) {
        Map<Element, Integer> sums = new HashMap<>();
        for (int i = elements.size() - 1; i >= 0; i--) {
            Element element = elements.get(i);
            int sum = sums.merge(element, own.applyAsInt(element), Integer::sum);
            Element parent = element.parent();
            if (parent != null) {
                sums.merge(parent, sum, Integer::sum);
            }
        }
        return sums;
    }

    /** How long the text of each element is that leads nowhere, about. */
    private static Map<Element, Integer> lengths(Elements elements) {
        Map<Element, Integer> own = own(elements);
        return sums(elements, element -> own.getOrDefault(element, 0));
    }

    private static Map<Element, Integer> own(Elements elements) {
        Set<Element> linked = new HashSet<>();
        Map<Element, Integer> own = new HashMap<>();
        for (Element element : elements) {
            Element parent = element.parent();
            if (element.nameIs("a") || (parent != null && linked.contains(parent))) {
                linked.add(element);
            } else {
                own.put(element, element.ownText().length());
            }
        }
        return own;
    }

    /** How long the long paragraphs of each element are. */
    private static Map<Element, Integer> prose(Elements elements) {
        Map<Element, Integer> own = own(elements);
        Map<Element, Integer> texts = sums(elements, element -> own.getOrDefault(element, 0));
        Map<Element, Integer> held = new HashMap<>();
        for (Element block : elements) {
            boolean paragraph = block.nameIs("p");
            int length = (paragraph ? texts : own).getOrDefault(block, 0);
            Element holder = paragraph ? block.parent() : block;
            if (holder != null && length >= PARAGRAPH) {
                held.merge(holder, length, Integer::sum);
            }
        }
        return sums(elements, element -> held.getOrDefault(element, 0));
    }

    private @Nullable Element largest(String selector, Map<Element, Integer> size) {
        Element largest = null;
        int most = 0;
        for (Element element : body.select(selector)) {
            int length = size.getOrDefault(element, 0);
            if (length > most) {
                largest = element;
                most = length;
            }
        }
        return largest;
    }

    /** The smallest element that holds three quarters of the prose; the body where there is none. */
    private Element smallest(Map<Element, Integer> prose) {
        int enough = prose.getOrDefault(body, 0) * 3 / 4;
        Element best = body;
        for (Element next = body; next != null; ) {
            best = next;
            next = next.children().stream()
                    .filter(child -> prose.getOrDefault(child, 0) > enough)
                    .findFirst()
                    .orElse(null);
        }
        return best;
    }
}
