package io.github.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.language.Language;
import io.github.hearsay.text.CpuTime;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names are of one entity. */
class ClustersTest {

    private static final Language ENGLISH = Language.of("en");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mara Voss, Voss | PERSON | one",
                "Mara Voss, Anton Voss | PERSON | two",
                "Idris Holm, Mara Voss, Holm | PERSON | two",
                "William Krall, Bill Krall | PERSON | one",
                "Nordhaven Line Ltd, Nordhaven Line | ORG | one",
                "Nordhaven Line, Nordhaven | ORG | one",
                "Mirren, Tarn | GPE | two"
            })
    void thatNamesThatAgreeAreOneEntity(String names, String label, String count) {
        Words words = Texts.words(names.replace(", ", "\n"));
        List<Name> found = new ArrayList<>();
        int begin = 0;
        for (String name : names.split(", ", -1)) {
            found.add(new Name(new Span(begin, begin + name.length()), label));
            begin += name.length() + 1;
        }
        assertThat(clusters(words, found)).hasSize(count.equals("one") ? 1 : 2);
    }

    @Test
    void thatTwiceTheNamesTakeNotMuchMoreThanTwiceTheTime() throws Exception {
        long once = joined(20_000);
        long twice = joined(40_000);
        // Four times as long were it quadratic, and seconds.
        assertThat(twice).isLessThan(3 * once + 200_000_000);
    }

    /** Nanoseconds to join mentions of a few people of one surname. */
    private static long joined(int mentions) throws Exception {
        StringBuilder text = new StringBuilder();
        List<Name> names = new ArrayList<>();
        List<String> forms = List.of("Voss", "Mara Voss", "Anton Voss", "Voss");
        for (int i = 0; i < mentions; i++) {
            String form = forms.get(i % forms.size());
            names.add(new Name(new Span(text.length(), text.length() + form.length()), "PERSON"));
            text.append(form).append('\n');
        }
        Words words = Texts.words(text.toString());
        assertThat(clusters(words, names)).hasSize(2);
        return CpuTime.least(3, () -> clusters(words, names));
    }

    @Test
    void thatALoneSurnameIsThePersonWhateverItsLabel() {
        Words words = Texts.words("Mara Voss\nVoss");
        List<Name> names = List.of(Texts.name(words, "Mara Voss", "PERSON"), new Name(new Span(10, 14), "ORG"));
        assertThat(clusters(words, names))
                .singleElement()
                .extracting(e -> e.label)
                .isEqualTo("PERSON");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anton Voss came with his wife , Mara Voss . *Voss spoke first . | Anton Voss",
                "Anton Voss came with his wife Mara Voss . *Voss spoke first . | Anton Voss",
                "Anton Voss came . Voss sat . Voss left . Mara Voss stayed . *Voss was late . | Anton Voss",
                "Anton Voss came . Voss sat . Voss left . Mara Voss stayed . Mara spoke . *Mara was late . | Mara Voss",
                "*Voss is late . Mr. Voss was ill . Linda Voss slept . | Voss",
                "Anton Voss came . Mara Voss stayed . *Voss was late . | Mara Voss"
            })
    void thatASurnameIsThatOfOneOfAFamily(String marked, String name) {
        int begin = marked.indexOf('*');
        Words words = Texts.words(marked.replace("*", ""));
        List<Name> names = Pattern.compile("(?:Anton |Mara |Linda )?Voss|Mara")
                .matcher(words.text())
                .results()
                .map(m -> new Name(new Span(m.start(), m.end()), "PERSON"))
                .toList();
        assertThat(clusters(words, names))
                .filteredOn(e -> e.mentions.stream()
                        .anyMatch(m -> words.span(m.first(), m.end()).begin() == begin))
                .singleElement()
                .extracting(e -> e.name)
                .isEqualTo(name);
    }

    @Test
    void thatAPlaceIsNotTheOrganisationThatBearsItsName() {
        Words words = Texts.words("Mirren Line Ltd\nMirren");
        List<Name> names = List.of(Texts.name(words, "Mirren Line Ltd", "ORG"), new Name(new Span(16, 22), "GPE"));
        assertThat(clusters(words, names)).hasSize(2);
    }

    @Test
    void thatTheGenderOfAGivenNameIsAGuess() {
        Words words = Texts.words("Linda Voss");
        Entity entity = clusters(words, List.of(Texts.name(words, "Linda Voss", "PERSON")))
                .get(0);
        assertThat(entity.gender).isEqualTo((char) 0);
        assertThat(entity.likelyGender).isEqualTo('f');
    }

    private static List<Entity> clusters(Words words, List<Name> names) {
        EntityVocabulary vocabulary = new EntityVocabulary(ENGLISH);
        Titles titles = new Titles(ENGLISH, vocabulary);
        MentionContext context = new MentionContext(
                words, vocabulary, List.of(new Span(0, words.text().length())));
        return new Clusters(
                        context,
                        titles,
                        NameLists.load(ENGLISH),
                        new NameKeys(ENGLISH, vocabulary, titles, NameLists.load(ENGLISH)))
                .of(names);
    }
}
