package io.github.hearsay.io.html;

/** HTML under construction. Elements and attribute names are ours; texts and attribute values are escaped. */
final class Markup {

    private final StringBuilder html = new StringBuilder();

    /** Opens an element; attributes are names and values by turns, and one with an empty value is left out. */
    Markup open(String element, String... attributes) {
        html.append('<').append(element);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                html.append(' ').append(attributes[i]).append("=\"");
                Escape.attribute(attributes[i + 1], html);
                html.append('"');
            }
        }
        html.append('>');
        return this;
    }

    Markup close(String element) {
        html.append("</").append(element).append('>');
        return this;
    }

    Markup text(CharSequence text) {
        Escape.text(text, html);
        return this;
    }

    Markup element(String element, CharSequence text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /** A name from the document, whose direction of writing must not reach its neighbours. */
    Markup name(CharSequence name, String... attributes) {
        return element("bdi", name, attributes);
    }

    Markup line() {
        html.append('\n');
        return this;
    }

    /** Text of ours, such as a style sheet, that is taken as it is. */
    Markup trusted(String text) {
        html.append(text);
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
