package io.github.hearsay.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.cas.DocumentView;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PORT ELLERY, March 4 (Northern Wire) | 0 | 3 | 4",
                "PORT ELLERY, March 4, 2021 | 2021 | 3 | 4",
                "HALLIN (Meridian), 21 Nov. | 0 | 11 | 21",
                "HALLIN, 21 November 2019 | 2019 | 11 | 21",
                "Kessavik, Sept. 9 | 0 | 9 | 9",
                "Published 2020-02-29 07:12 | 2020 | 2 | 29"
            })
    void thatADatelineTellsTheDay(String text, int year, int month, int day) {
        assertThat(DocumentDate.in(text)).isEqualTo(new DocumentDate(year, month, day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"HALLIN, 31 February", "Published 07:12, updated 11:40", "By Max 12", "2019-02-30", "Ma 4"})
    void thatWhatIsNoDayIsNone(String text) {
        assertThat(DocumentDate.in(text)).isNull();
    }

    @Test
    void thatTheNameOfADocumentTellsItFirst() throws Exception {
        JCas jcas = HarbourLevy.annotated();
        assertThat(DocumentSummary.of(DocumentView.of(jcas, "2024/03/05/levy")).date())
                .isEqualTo(new DocumentDate(2024, 3, 5));
        assertThat(DocumentSummary.of(DocumentView.of(jcas, "levy-20240305")).date())
                .isEqualTo(new DocumentDate(2024, 3, 5));
        assertThat(DocumentSummary.of(DocumentView.of(jcas, "levy-120240305")).date())
                .isEqualTo(new DocumentDate(0, 3, 4));
    }
}
