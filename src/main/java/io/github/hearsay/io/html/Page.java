package io.github.hearsay.io.html;

import java.util.regex.Pattern;

/** What every page has around its content. */
final class Page {

    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}");

    private Page() {}

    /** Pages of documents hold no script; lists have one that finds lines in them. */
    enum Kind {
        DOCUMENT,
        LIST
    }

    /** Begins a page that is styled as all are. */
    static void begin(Markup page, String title, String language, Kind kind) {
        begin(page, title, language, kind, "");
    }

    /** Begins a page with some rules of style of its own. */
    static void begin(Markup page, String title, String language, Kind kind, String rules) {
        String css = PageSources.CSS + rules;
        String policy = kind == Kind.LIST ? PageSources.policy(css, PageSources.SCRIPT) : PageSources.policy(css);
        page.trusted("<!DOCTYPE html>").line();
        page.open("html", "lang", language(language)).line();
        page.open("head").line().open("meta", "charset", "utf-8").line();
        page.open("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                .line();
        page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.open("meta", "name", "color-scheme", "content", "light dark").line();
        page.open("title").trusted(plain(title)).close("title").line();
        page.open("style").trusted(css).close("style").line();
        page.close("head").line().open("body").line();
    }

    static void end(Markup page, Kind kind) {
        if (kind == Kind.LIST) {
            page.open("script").trusted(PageSources.SCRIPT).close("script").line();
        }
        page.close("body").line().close("html").line();
    }

    /** A field that finds lines; hidden until the script shows it. */
    static void finder(Markup page) {
        page.open("p", "class", "find", "hidden", "hidden").open("label").text("Find in this list ");
        page.open("input", "type", "search", "id", "find", "autocomplete", "off")
                .close("label")
                .text(" ");
        page.open("output", "id", "found").close("output").close("p").line();
    }

    /** The language's code, empty where it is none, as UIMA's {@code x-unspecified}. */
    static String language(String code) {
        return LANGUAGE.matcher(code).matches() ? code : "";
    }

    /** A title holds no elements, so it is escaped as an attribute is. */
    private static String plain(String title) {
        StringBuilder escaped = new StringBuilder();
        Escape.attribute(title, escaped);
        return escaped.toString();
    }
}
