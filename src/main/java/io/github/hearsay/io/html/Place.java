package io.github.hearsay.io.html;

import io.github.hearsay.text.Span;

/** Links to places in the text: ids are offsets, what a reader sees is the number of the paragraph. */
final class Place {

    private Place() {}

    static String id(int offset) {
        return "t" + offset;
    }

    static void link(AnnotatedText document, Span span, Markup page) {
        link(document, span, id(span.begin()), page);
    }

    /** A link to an element of the text, told by the paragraph of a span. */
    static void link(AnnotatedText document, Span span, String id, Markup page) {
        int paragraph = document.paragraphAt(span.begin());
        page.element("a", "¶\u00A0" + paragraph, "href", "#" + id, "class", "at");
    }
}
