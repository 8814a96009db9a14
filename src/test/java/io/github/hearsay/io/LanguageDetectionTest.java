package io.github.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectionTest {

    private static final LanguageDetection DETECTION = new LanguageDetection("en");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Die Regierung hat am Montag erklärt, dass die Brücke bis zum Herbst gesperrt bleibt.",
                "fr | Le maire a déclaré que le pont était fermé depuis lundi et que personne n'avait été prévenu.",
                "es | El alcalde dijo que el puente estaba cerrado desde el lunes y que nadie había sido avisado.",
                "nl | De minister zei dat de brug maandag weer open gaat voor het verkeer, maar niet voor vrachtwagens.",
                "ru | Мэр заявил, что мост закрыт с понедельника и что никто не был предупрежден об этом."
            })
    void thatALanguageIsTold(String code, String text) {
        assertThat(DETECTION.of(text)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The mole held.",
                "FERRY STAYS IN PORT",
                "Manchester Rovers 3 Northgate 1, Chelsworth 2 Everdon 2, Leeds Forge 0 Bristow Town 0, Sundergate 4 Marwick 4",
                "Mara Voss denied that the quay was unsafe. “We check it every week,” she said.",
                "\"Wir sind das Volk,\" the crowd had shouted, and nobody in the square would leave before the mayor came out.",
            })
    void thatEnglishAndWhatIsTooShortToTellIsTakenForIt(String text) {
        assertThat(DETECTION.of(text)).isEqualTo("en");
    }

    @Test
    void thatTheLibraryIsFound() {
        assertThat(LanguageDetection.isAvailable()).isTrue();
    }
}
