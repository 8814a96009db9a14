package io.github.hearsay.io;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** Finds the element of a page that holds its article, and takes out what surrounds and interrupts it. */
final class ArticleFinder {

    private static final String NEVER =
            "script, style, noscript, template, nav, aside, form, button, iframe, svg, select, textarea, object, [hidden],"
                    + " [aria-hidden=true], [role=navigation], [role=complementary], [role=dialog], [role=search]";
    private static final Set<String> NOISE = Set.of(
            "ad",
            "ads",
            "advert",
            "advertisement",
            "breadcrumb",
            "breadcrumbs",
            "comments",
            "consent",
            "cookie",
            "cookies",
            "footer",
            "menu",
            "modal",
            "navbar",
            "navigation",
            "newsletter",
            "outbrain",
            "pagination",
            "popup",
            "promo",
            "recommended",
            "related",
            "share",
            "sharing",
            "sidebar",
            "signup",
            "social",
            "sponsored",
            "subscribe",
            "taboola",
            "tags",
            "toolbar");
    /** A shorter text is a remark beside the article rather than one of its paragraphs. */
    private static final int PARAGRAPH = 60;

    private ArticleFinder() {}

    /** The article, in a page that is changed by the search. */
    static Element find(Document page) {
        page.select(NEVER).remove();
        Element body = page.body();
        removeNoise(body);
        Element marked = largest(body, "article");
        if (marked == null) {
            marked = largest(body, "main, [role=main], [itemprop=articleBody]");
        }
        Element found = marked == null ? smallest(body) : marked;
        Set<Element> headed = new HashSet<>();
        for (Element heading : found.select("h1")) {
            addWithAllAround(heading, headed);
        }
        for (Element edge : found.select("footer, header")) {
            if (edge.nameIs("footer") || !headed.contains(edge)) {
                edge.remove();
            }
        }
        return found;
    }

    private static void addWithAllAround(Element element, Set<Element> elements) {
        Element at = element;
        while (at != null && elements.add(at)) {
            at = at.parent();
        }
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

    /** How long the text of each element is, about. */
    private static Map<Element, Integer> lengths(Elements elements) {
        return sums(elements, element -> element.ownText().length());
    }

    /** Takes out what is named as noise, unless most of the page, or a headline, is in it. */
    private static void removeNoise(Element body) {
        Elements elements = body.select("*");
        Map<Element, Integer> lengths = lengths(elements);
        Set<Element> kept = new HashSet<>();
        for (Element element : elements) {
            if (element.nameIs("h1") || element.nameIs("article")) {
                addWithAllAround(element, kept);
            }
        }
        int most = lengths.getOrDefault(body, 0) / 2;
        for (Element element : elements) {
            if (isNoise(element) && lengths.getOrDefault(element, 0) < most && !kept.contains(element)) {
                element.remove();
            }
        }
    }

    private static boolean isNoise(Element element) {
        String names = element.className() + " " + element.id();
        return Arrays.stream(names.toLowerCase(Locale.ROOT).split("[^a-z]+", -1))
                .anyMatch(NOISE::contains);
    }

    private static @Nullable Element largest(Element body, String selector) {
        Map<Element, Integer> lengths = lengths(body.select("*"));
        Element largest = null;
        int most = 0;
        for (Element element : body.select(selector)) {
            int length = lengths.getOrDefault(element, 0);
            if (length > most) {
                largest = element;
                most = length;
            }
        }
        return largest;
    }

    /** The smallest element that holds three quarters of all long paragraphs; the body where there are none. */
    private static Element smallest(Element body) {
        Elements blocks = body.select("*");
        Map<Element, Integer> texts = lengths(blocks);
        Map<Element, Integer> held = new HashMap<>();
        for (Element block : blocks) {
            boolean paragraph = block.nameIs("p");
            int length =
                    paragraph ? texts.getOrDefault(block, 0) : block.ownText().length();
            Element holder = paragraph ? block.parent() : block;
            if (holder != null && length >= PARAGRAPH) {
                held.merge(holder, length, Integer::sum);
            }
        }
        Map<Element, Integer> lengths = sums(blocks, element -> held.getOrDefault(element, 0));
        int enough = lengths.getOrDefault(body, 0) * 3 / 4;
        Element best = body;
        for (Element next = body; next != null; ) {
            best = next;
            next = next.children().stream()
                    .filter(child -> lengths.getOrDefault(child, 0) > enough)
                    .findFirst()
                    .orElse(null);
        }
        return best;
    }
}
