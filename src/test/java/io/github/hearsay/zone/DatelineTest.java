package io.github.hearsay.zone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PORT MIRREN, May 3 (Northern Wire) — The ferry sank. | PORT MIRREN, May 3 (Northern Wire) —",
                "MIRREN (NW) -- The ferry sank. | MIRREN (NW) --",
                "Mirren, 3 June – The ferry sank. | Mirren, 3 June –",
                "HALLIN—The ferry sank. | HALLIN—",
                "SARNHAVEN, Vessaria - The ferry sank. | SARNHAVEN, Vessaria -"
            })
    void thatTheDatelineEndsBehindItsDash(String paragraph, String dateline) {
        assertThat(paragraph.substring(0, Dateline.length(paragraph))).isEqualTo(dateline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry – the last of its kind – sank.",
                "Ferry-owner Oda Lund wept.",
                "“MIRREN — never again,” said Lund.",
                "MIRREN",
                "—",
                ""
            })
    void thatASentenceIsNoDateline(String paragraph) {
        assertThat(Dateline.length(paragraph)).isZero();
    }
}
