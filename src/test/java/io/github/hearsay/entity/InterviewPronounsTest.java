package io.github.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.entity.Entity.Found;
import io.github.hearsay.language.Language;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import io.github.hearsay.text.WordsBuilder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Who says "I" outside of quotation marks; a line is a paragraph of one sentence, or of several between bars. The tag of a
 * word may stand behind a slash.
 */
class InterviewPronounsTest {

    private static final EntityVocabulary VOCABULARY = new EntityVocabulary(Language.of("en"));
    private static final Titles TITLES = new Titles(Language.of("en"), VOCABULARY);

    @Test
    void thatALabelTellsWhoSpeaks() {
        assertThat(firstPersons("Voss : I saw it\nHolm : I did not\nVoss : I was wrong", "Voss", ""))
                .isEqualTo(2);
    }

    @Test
    void thatWhoIsCalledUpSpeaks() {
        assertThat(firstPersons(
                        "We shall begin . | Ms Voss ?\nThank you . | I saw it .\nI saw nothing else .", "Voss", "Ms"))
                .isEqualTo(2);
    }

    @Test
    void thatANameWithoutATitleCallsNobodyUp() {
        assertThat(firstPersons("We shall begin . | Voss ?\nI saw it .", "Voss", ""))
                .isZero();
    }

    @Test
    void thatAPersonWhoIsSpokenOfDoesNotSpeak() {
        assertThat(firstPersons("Then came Ms Voss .\nI saw it .", "Voss", "Ms"))
                .isZero();
    }

    @Test
    void thatWhoHasTheFloorIsAddressed() {
        assertThat(firstPersons(
                        "We shall begin . | Ms Voss ?\nThank you . | I saw it and I left .\n"
                                + "You say you left , and I wonder .\nI did .",
                        "Voss",
                        "Ms"))
                .isEqualTo(5);
    }

    @Test
    void thatQuestionsOfOthersDoNotSilenceWhoIsCalledUp() {
        assertThat(firstPersons(
                        "Is it late ?\nIs it cold ?\nIs it dark ?\nWe shall begin . | Ms Voss ?\nI saw it .",
                        "Voss",
                        "Ms"))
                .isEqualTo(1);
    }

    @Test
    void thatATitleThatIsTaggedAsAVerbCallsSomebodyUp() {
        assertThat(firstPersons("We shall begin . | Miss/VERB Voss ?\nI saw it .", "Voss", "Miss"))
                .isEqualTo(1);
    }

    @Test
    void thatTwoWhoAreInterviewedAnswerTogether() {
        Words words = words("An interview with Voss and Holm .\nWho won ?\nWho lost ?\nWho left ?\nWe left .\nI did .");
        MentionContext scene = new MentionContext(words, VOCABULARY, List.of());
        Entity voss = person(words, "Voss");
        Entity holm = person(words, "Holm");
        Entity group = new Entity("");
        group.members.addAll(List.of(voss, holm));
        new InterviewPronouns(scene, TITLES, List.of(voss, holm, group)).resolve();
        assertThat(group.mentions).hasSize(1);
        assertThat(voss.mentions).hasSize(1);
    }

    private static Entity person(Words words, String name) {
        Entity person = new Entity("PERSON");
        for (int i = 0; i < words.size(); i++) {
            if (words.form(i).equals(name)) {
                person.add(new Found(i, i + 1, "name", ""), name);
            }
        }
        return person;
    }

    /** How many pronouns go to the person of that name. */
    private static int firstPersons(String text, String name, String title) {
        Words words = words(text);
        MentionContext scene = new MentionContext(words, VOCABULARY, List.of());
        Entity person = new Entity("PERSON");
        for (int i = 0; i < words.size(); i++) {
            if (words.form(i).equals(name)) {
                person.add(new Found(i, i + 1, "name", title), name);
                scene.set(i, i + 1, person);
            }
        }
        int names = person.mentions.size();
        new InterviewPronouns(scene, TITLES, List.of(person, person(words, "Holm"))).resolve();
        return person.mentions.size() - names;
    }

    private static Words words(String lines) {
        StringBuilder text = new StringBuilder();
        WordsBuilder words = new WordsBuilder();
        List<Span> paragraphs = new ArrayList<>();
        for (String line : lines.split("\n", -1)) {
            int begin = text.length();
            words.sentence();
            for (String word : line.split(" ", -1)) {
                if (word.equals("|")) {
                    words.sentence();
                    continue;
                }
                int slash = word.indexOf('/');
                String form = slash < 0 ? word : word.substring(0, slash);
                String usual = Character.isUpperCase(word.charAt(0)) ? "PROPN" : "X";
                String tag = slash < 0 ? usual : word.substring(slash + 1);
                words.word(text.length(), text.length() + form.length(), tag, "");
                text.append(form).append(' ');
            }
            paragraphs.add(new Span(begin, text.length() - 1));
            text.append('\n');
        }
        return words.build(text.toString(), paragraphs);
    }
}
