package io.github.hearsay.io.html;

import io.github.hearsay.cas.ClosedSets;
import io.github.hearsay.cas.ClosedSets.Factuality;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A bar cut by how certain claims are, from certain over open to certain that not; the same is given in words. */
final class FactualityBar {

    static final List<String> ORDER = List.copyOf(ClosedSets.texts(Factuality.class));

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final int all;

    FactualityBar(Map<String, Integer> factualities) {
        for (String code : ORDER) {
            int count = factualities.getOrDefault(code, 0);
            if (count > 0) {
                counts.put(code, count);
            }
        }
        all = counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Number of claims. */
    int all() {
        return all;
    }

    /** The bar with a legend that counts; nothing where there is nothing to count. */
    void write(Markup page, UnaryOperator<String> url) {
        write(page, url, "");
    }

    /**
     * The bar with a legend that counts.
     *
     * @param url where the part of the bar for a factuality leads
     * @param current the factuality whose claims the page shows, empty where it is none
     */
    void write(Markup page, UnaryOperator<String> url, String current) {
        if (all == 0) {
            return;
        }
        page.open("svg", "class", "bar", "role", "group", "aria-label", words(), "width", "100%", "height", "28");
        double x = 0;
        for (Map.Entry<String, Integer> part : counts.entrySet()) {
            String words = part.getValue() + " " + Certainty.of(part.getKey()).words();
            page.open("a", "href", url.apply(part.getKey()), "aria-label", words);
            x = rect(page, part, x, "28");
            page.close("a");
        }
        page.close("svg").line().open("ul", "class", "key").line();
        counts.forEach((code, count) -> {
            page.open("li").open("a", "href", url.apply(code), "aria-current", code.equals(current) ? "page" : "");
            page.open("span", "class", "swatch f-" + slug(code)).close("span").element("b", code);
            page.text(" " + Certainty.of(code).words()).close("a").text(" ");
            page.element("span", count + " (" + Numbers.percent((double) count / all) + ")", "class", "times");
            page.close("li").line();
        });
        page.close("ul").line();
    }

    /** The bar alone, for a row of a table, as one link where there is a URL. */
    void writeSmall(Markup page, String url) {
        if (all == 0) {
            return;
        }
        if (!url.isEmpty()) {
            page.open("a", "href", url);
        }
        page.open("svg", "class", "bar small", "role", "img", "aria-label", words(), "width", "100%", "height", "8");
        double x = 0;
        for (Map.Entry<String, Integer> part : counts.entrySet()) {
            x = rect(page, part, x, "8");
        }
        page.close("svg");
        if (!url.isEmpty()) {
            page.close("a");
        }
        page.line();
    }

    private double rect(Markup page, Map.Entry<String, Integer> part, double x, String height) {
        double width = 100.0 * part.getValue() / all;
        String code = part.getKey();
        page.open("rect", "class", "f-" + slug(code), "x", percent(x), "width", percent(width), "height", height);
        page.open("title").trusted(code + " " + part.getValue()).close("title").close("rect");
        return x + width;
    }

    private String words() {
        List<String> parts = new ArrayList<>();
        counts.forEach(
                (code, count) -> parts.add(count + " " + Certainty.of(code).words()));
        return Numbers.count(all, "claim", "claims") + ": " + parts.stream().collect(Collectors.joining(", "));
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.3f%%", value);
    }

    /** A factuality in names of files, classes and ids: {@code ct-plus}. */
    static String slug(String code) {
        return code.toLowerCase(Locale.ROOT).replace("+", "-plus").replaceAll("-$", "-minus");
    }
}
