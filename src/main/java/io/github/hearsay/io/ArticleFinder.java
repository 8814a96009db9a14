package io.github.hearsay.io;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
        found.select("footer, header:not(:has(h1))").remove();
        return found;
    }

    /** Takes out what is named as noise, unless most of the page, or a headline, is in it. */
    private static void removeNoise(Element body) {
        Elements elements = body.select("*");
        Map<Element, Integer> lengths = new HashMap<>();
        Set<Element> kept = new HashSet<>();
        for (int i = elements.size() - 1; i >= 0; i--) {
            Element element = elements.get(i);
            Element parent = element.parent();
            int length = lengths.merge(element, element.ownText().length(), Integer::sum);
            boolean keep = kept.contains(element) || element.nameIs("h1") || element.nameIs("article");
            if (parent != null) {
                lengths.merge(parent, length, Integer::sum);
            }
            if (parent != null && keep) {
                kept.add(parent);
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
        Element largest = null;
        int most = 0;
        for (Element element : body.select(selector)) {
            int length = element.text().length();
            if (length > most) {
                largest = element;
                most = length;
            }
        }
        return largest;
    }

    /** The smallest element that holds three quarters of all long paragraphs; the body where there are none. */
    private static Element smallest(Element body) {
        Map<Element, Integer> lengths = new HashMap<>();
        for (Element block : body.select("*")) {
            int length =
                    block.nameIs("p") ? block.text().length() : block.ownText().length();
            Element holder = block.nameIs("p") ? block.parent() : block;
            for (Element at = holder; at != null && length >= PARAGRAPH; at = at.parent()) {
                lengths.merge(at, length, Integer::sum);
            }
        }
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
