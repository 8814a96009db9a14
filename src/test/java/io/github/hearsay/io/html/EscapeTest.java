package io.github.hearsay.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.conventions.BadInput;
import org.junit.jupiter.api.Test;

class EscapeTest {

    @Test
    @BadInput(46)
    void thatMarkupCharactersAreEscaped() {
        assertThat(text("<a href=\"x\" b='y'>&amp;</a>"))
                .isEqualTo("&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;");
    }

    @Test
    @BadInput(46)
    void thatBidiControlsAreShownAsCodes() {
        assertThat(text("a\u202Eb\u2069"))
                .isEqualTo("a<span class=\"code\">U+202E</span>b<span class=\"code\">U+2069</span>");
        StringBuilder out = new StringBuilder();
        Escape.attribute("a\u202Eb", out);
        assertThat(out).hasToString("aU+202Eb");
    }

    @Test
    void thatWhatHtmlForbidsIsReplaced() {
        assertThat(text("a\u0000b\u001Bc\uD800d\uFFFEe\uDBFF\uDFFF")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFD");
        assertThat(text("a\rb\u0085c\td\n")).isEqualTo("a b c\td\n");
        assertThat(text("🚢é語")).isEqualTo("🚢é語");
    }

    private static String text(String text) {
        StringBuilder out = new StringBuilder();
        Escape.text(text, out);
        return out.toString();
    }
}
