package io.github.hearsay.io.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** What pages over a corpus have in common: lists of links, lines, and how long lists are cut. */
final class CorpusPage {

    private CorpusPage() {}

    /** A link in a list of pages. */
    record Step(String words, String url, boolean isCurrent) {}

    static String end(Markup page) {
        page.close("main").line();
        Page.end(page, Page.Kind.LIST);
        return page.toString();
    }

    static void steps(Markup page, String label, List<Step> steps) {
        page.open("nav", "aria-label", label).open("ul").line();
        for (Step step : steps) {
            String current = step.isCurrent() ? "page" : "";
            page.open("li").element("a", step.words(), "href", step.url(), "aria-current", current);
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
            steps.add(new Step(String.valueOf(i + 1), url.apply(i), i == current));
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

    /** Begins a table of a row each for whatever; numbers stand in all columns but the first. */
    static void table(Markup page, String... headings) {
        page.open("table", "class", "corpus").line().open("thead").open("tr");
        for (String heading : headings) {
            page.element("th", heading, "scope", "col");
        }
        page.close("tr").close("thead").line().open("tbody").line();
    }

    static void endTable(Markup page) {
        page.close("tbody").close("table").line();
    }

    static void number(Markup page, long number) {
        page.element("td", String.valueOf(number), "class", "number");
    }

    /** What a list of the user's calls somebody or something; nothing where it does not. */
    static void identifier(Markup page, String identifier) {
        if (!identifier.isEmpty()) {
            page.text(" ").element("small", identifier, "class", "identifier");
        }
    }

    /** A name; words of ours where it is empty. */
    static void name(Markup page, String name, String otherwise) {
        if (name.isEmpty()) {
            page.element("em", otherwise);
        } else {
            page.name(name);
        }
    }
}
