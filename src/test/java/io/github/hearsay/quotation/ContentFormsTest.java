package io.github.hearsay.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "clause | false | that/SCONJ the/DET quay/NOUN was/AUX shut/ADJ",
                "clause | true | “/PUNCT Stop/VERB !/PUNCT ”/PUNCT",
                "non-finite | false | to/PART resign/VERB",
                "non-finite | false | selling/VERB the/DET yard/NOUN",
                "non-finite | false | the/DET board/NOUN to/PART act/VERB",
                "phrase | false | the/DET plan/NOUN",
                "phrase | false | the/DET plan/NOUN that/PRON they/PRON made/VERB",
                "phrase | false | the/DET broken/VERB wall/NOUN",
                "fragment | true | “/PUNCT a/DET costly/ADJ joke/NOUN ”/PUNCT"
            })
    void thatAContentIsAClauseOnlyWithAVerbOfItsOwn(String form, boolean quoted, String tagged) {
        QuotedWords layout = Tagged.layout(tagged);
        assertThat(new ContentForms(layout).of(List.of(new WordRange(0, layout.words.size())), quoted))
                .isEqualTo(form);
    }
}
