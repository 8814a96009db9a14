package io.github.hearsay.io;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The words of which a page makes the names of an element: of its classes, its id and the attributes by which sites name
 * components. "RelatedStories__item" has three.
 */
record ElementNames(Set<String> words) {

    private static final List<String> ATTRIBUTES =
            List.of("id", "itemprop", "rel", "data-component", "data-testid", "data-type");
    /** Names that tell what a page has elsewhere, as "has-sidebar". */
    private static final Pattern STATE = Pattern.compile("(?:has|no|with|without|is|js|not)[-_].*");

    private static final Pattern BORDER = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");

    /** What is never part of an article, however long it is. */
    private static final Set<String> FOREIGN = Set.of(
            "comment",
            "commentlist",
            "comments",
            "consent",
            "cookie",
            "cookies",
            "disqus",
            "gdpr",
            "onetrust",
            "outbrain",
            "recirc",
            "recirculation",
            "recommended",
            "related",
            "taboola");
    /** What stands beside an article, unless it is most of it. */
    private static final Set<String> BESIDE = Set.of(
            "ad",
            "ads",
            "adsbygoogle",
            "advert",
            "advertisement",
            "bio",
            "breadcrumb",
            "breadcrumbs",
            "counter",
            "eyebrow",
            "footer",
            "kicker",
            "menu",
            "modal",
            "navbar",
            "navigation",
            "newsletter",
            "pagination",
            "player",
            "popup",
            "promo",
            "regwall",
            "share",
            "sharing",
            "sidebar",
            "signup",
            "social",
            "sponsored",
            "subscribe",
            "tags",
            "toolbar",
            "trending",
            "visuallyhidden");
    /** Names of which both words are needed. */
    private static final List<Set<String>> PAIRS = List.of(
            Set.of("visually", "hidden"),
            Set.of("sr", "only"),
            Set.of("screen", "reader"),
            Set.of("paywall", "prompt"),
            Set.of("paywall", "message"),
            Set.of("paywall", "overlay"),
            Set.of("paywall", "barrier"),
            Set.of("paywall", "banner"),
            Set.of("paywall", "offer"),
            Set.of("most", "read"),
            Set.of("most", "popular"));

    private static final Set<String> PULL_QUOTE = Set.of("pull", "quote");
    private static final Set<String> AUTHORS = Set.of("author", "authors", "byline", "bylines", "submitted");
    private static final Set<String> CAPTIONS = Set.of("caption", "credit", "credits", "figcaption");
    private static final Set<String> TIMES =
            Set.of("date", "datetime", "modified", "published", "timestamp", "updated");
    private static final Set<String> SITE = Set.of("brand", "logo", "masthead", "site");

    ElementNames {
        words = Set.copyOf(words);
    }

    static ElementNames of(Element element) {
        Set<String> words = new HashSet<>();
        for (String name : element.className().split("\\s+", -1)) {
            add(name, words);
        }
        for (String attribute : ATTRIBUTES) {
            add(element.attr(attribute), words);
        }
        return new ElementNames(words);
    }

    private static void add(String name, Set<String> words) {
        if (name.isEmpty() || STATE.matcher(name).matches()) {
            return;
        }
        String[] parts = BORDER.split(name, -1);
        for (int i = 0; i < parts.length; i++) {
            String word = parts[i].toLowerCase(Locale.ROOT);
            // Behind another word it is the name of a section: "tone-comment".
            if (i == 0 || !word.equals("comment")) {
                words.add(word);
            }
        }
    }

    boolean isForeign() {
        return words.stream().anyMatch(FOREIGN::contains);
    }

    boolean isBeside() {
        return words.stream().anyMatch(BESIDE::contains) || PAIRS.stream().anyMatch(words::containsAll);
    }

    /** Whether an element repeats words of the article in large letters. */
    boolean isRepetition() {
        return words.contains("pullquote") || words.containsAll(PULL_QUOTE);
    }

    boolean isByline() {
        return words.stream().anyMatch(AUTHORS::contains);
    }

    boolean isCaption() {
        return words.stream().anyMatch(CAPTIONS::contains);
    }

    /** Whether an element tells when the page was published or changed. */
    boolean isTime() {
        return words.stream().anyMatch(TIMES::contains);
    }

    boolean isHeadline() {
        return words.contains("headline");
    }

    /** Whether an element is of the site rather than of a page of it. */
    boolean isSite() {
        return words.stream().anyMatch(SITE::contains);
    }
}
