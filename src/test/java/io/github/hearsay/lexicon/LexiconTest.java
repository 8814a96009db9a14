package io.github.hearsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

    @Test
    void thatAnUnknownLanguageIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lexicons.of("xx", null).get("quotation", "cue-verbs"))
                .withMessageContaining("quotation/xx/cue-verbs");
    }

    @Test
    void thatAMissingColumnIsEmpty() {
        Lexicon.Entry entry = new Lexicon.Entry("say", java.util.List.of("said", "-"), "verbs.txt:1");
        assertThat(entry.column(0)).isEqualTo("said");
        assertThat(entry.column(1)).isEmpty();
        assertThat(entry.column(2)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "claim, '', claims claimed claiming",
        "deny, '', denies denied denying",
        "vow, '', vows vowed vowing",
        "lie, '', lies lied lying",
        "agree, '', agrees agreed agreeing",
        "stress, '', stresses stressed stressing",
        "say, said, says said saying",
        "quip, '', quips quipped quipping",
        "warn, '', warns warned warning",
        "repeat, '', repeats repeated repeating",
        "point out, '', points out pointed out pointing out"
    })
    void thatAVerbHasItsForms(String base, String irregular, String forms) {
        String last = base.contains(" ") ? base.substring(base.indexOf(' ')) : "";
        assertThat(Inflection.verb(base, irregular))
                .contains(base)
                .containsAll(java.util.Arrays.stream(forms.split(" ", -1))
                        .filter(form -> last.isEmpty() || !form.equals(last.strip()))
                        .map(form -> form + last)
                        .toList());
    }
}
