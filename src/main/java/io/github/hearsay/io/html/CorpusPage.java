package io.github.hearsay.io.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** What pages over a corpus have in common: the way to the others, and how long lists are cut. */
final class CorpusPage {

    private CorpusPage() {}

    /** A link in a list of pages; the one without a URL is the page itself. */
    record Step(String words, String url) {}

    /** A page below {@code corpus/}. */
    static Markup begin(String title) {
        return begin(title, "../index.html", "./");
    }

    static Markup begin(String title, String index, String corpus) {
        Markup page = new Markup();
        Page.begin(page, title, "en");
        page.open("header").line();
        steps(
                page,
                "Pages over all documents",
                List.of(
                        new Step("Documents", index),
                        new Step("Speakers", corpus + "speakers.html"),
                        new Step("Claims", corpus + "claims.html"),
                        new Step("Names", corpus + "names.html")));
        page.element("h1", title).close("header").line().open("main").line();
        return page;
    }

    static String end(Markup page) {
        page.close("main").line();
        Page.end(page);
        return page.toString();
    }

    static void steps(Markup page, String label, List<Step> steps) {
        page.open("nav", "aria-label", label).open("ul").line();
        for (Step step : steps) {
            page.open("li");
            if (step.url().isEmpty()) {
                page.element("span", step.words(), "aria-current", "page");
            } else {
                page.element("a", step.words(), "href", step.url());
            }
            page.close("li").line();
        }
        page.close("ul").close("nav").line();
    }

    /** The parts of a list that was cut; nothing where it was not. */
    static void parts(Markup page, int parts, int current, IntFunction<String> url) {
        if (parts < 2) {
            return;
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            steps.add(new Step(String.valueOf(i + 1), i == current ? "" : url.apply(i)));
        }
        steps(page, "Parts of this list", steps);
    }

    /** A list cut into parts of equal length, one empty part where it is empty. */
    static <T> List<List<T>> cut(List<T> list, int longest) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from == 0 || from < list.size(); from += longest) {
            parts.add(list.subList(from, Math.min(list.size(), from + longest)));
        }
        return parts;
    }
}
