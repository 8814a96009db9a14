package io.github.hearsay.io.html;

import java.util.regex.Pattern;

/** What every page has around its content. */
final class Page {

    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}");

    private Page() {}

    static void begin(Markup page, String title, String language) {
        page.trusted("<!DOCTYPE html>").line();
        page.open("html", "lang", language(language)).line();
        page.open("head").line().open("meta", "charset", "utf-8").line();
        page.open("meta", "http-equiv", "Content-Security-Policy", "content", Stylesheet.REPORT.policy())
                .line();
        page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.open("meta", "name", "color-scheme", "content", "light dark").line();
        page.open("title").trusted(plain(title)).close("title").line();
        page.open("style").trusted(Stylesheet.REPORT.css()).close("style").line();
        page.close("head").line().open("body").line();
    }

    static void end(Markup page) {
        page.close("body").line().close("html").line();
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
