package io.github.hearsay.io.html;

import io.github.hearsay.cas.ClosedSets;
import io.github.hearsay.cas.ClosedSets.Factuality;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A bar cut by how certain claims are, from certain over open to certain that not; the same is told in words. */
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

    /** The bar with a legend that counts; nothing where there is nothing to count. */
    void write(Markup page) {
        if (all > 0) {
            bar(page, "bar", "28");
            page.open("ul", "class", "key").line();
            counts.forEach((code, count) -> {
                page.open("li").open("span", "class", "swatch " + style(code)).close("span");
                page.element("b", code).text(" " + Certainty.of(code).words() + " ");
                page.element("span", count + " (" + Numbers.percent((double) count / all) + ")", "class", "times");
                page.close("li").line();
            });
            page.close("ul").line();
        }
    }

    /** The bar alone, for a row of a table. */
    void writeSmall(Markup page) {
        if (all > 0) {
            bar(page, "bar small", "8");
        }
    }

    private void bar(Markup page, String classes, String height) {
        page.open("svg", "class", classes, "role", "img", "aria-label", words(), "width", "100%", "height", height);
        double x = 0;
        for (Map.Entry<String, Integer> part : counts.entrySet()) {
            double width = 100.0 * part.getValue() / all;
            page.open(
                    "rect", "class", style(part.getKey()), "x", percent(x), "width", percent(width), "height", height);
            page.open("title")
                    .trusted(part.getKey() + " " + part.getValue())
                    .close("title")
                    .close("rect");
            x += width;
        }
        page.close("svg").line();
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

    /** Class of a factuality: {@code f-ct-plus}. */
    static String style(String code) {
        return "f-" + code.toLowerCase(Locale.ROOT).replace("+", "-plus").replaceAll("-$", "-minus");
    }
}
