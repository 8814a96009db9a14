package io.github.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.conventions.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a\tb\nc\rd", " ", "é語\u0085\ufffd", "🚢", "\u007f\ud7ff\ue000"})
    void thatWhatXmlAllowsStays(String text) {
        assertThat(XmlText.forbidden(text)).isZero();
        assertThat(XmlText.clean(text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0008", "\u000b", "\u001f", "\ufffe", "\uffff", "\ud83d", "\udea2"})
    @BadInput({5, 6, 7})
    void thatWhatXmlForbidsIsReplacedOneForOne(String odd) {
        assertThat(XmlText.clean(odd)).isEqualTo("\ufffd");
        assertThat(XmlText.clean("a" + odd + "🚢" + odd)).isEqualTo("a\ufffd🚢\ufffd");
        assertThat(XmlText.forbidden("a" + odd + "🚢" + odd)).isEqualTo(2);
    }

    @Test
    @BadInput(7)
    void thatAPairTurnedRoundIsNoPair() {
        assertThat(XmlText.clean("\udea2\ud83d")).isEqualTo("\ufffd\ufffd");
    }
}
