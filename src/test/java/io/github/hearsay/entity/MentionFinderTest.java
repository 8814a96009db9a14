package io.github.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.text.CpuTime;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import io.github.hearsay.text.WordsBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How long linking takes. */
class MentionFinderTest {

    private static final int CHARACTERS = 400_000;
    private static final List<String> GIVEN = List.of("Mara", "Anton", "Idris", "Edda", "Jo", "Tova", "Ilse", "Tomas");
    private static final List<String> FAMILY = List.of("Voss", "Holm", "Roe", "Reng", "Marrow", "Reyl", "Krall");
    private static final Map<String, String> TAGS =
            Map.of("met", "VERB", "left", "VERB", "She", "PRON", "the", "DET", "boat", "NOUN", ".", "PUNCT");

    private final MentionFinder finder =
            MentionFinder.load(Language.of("en"), ModelSource.shipped("en", ModelSource.FAST));

    @Test
    void thatTwiceTheTextTakesNotMuchMoreThanTwiceTheTime() throws Exception {
        double once = linked(CHARACTERS);
        double twice = linked(2 * CHARACTERS);
        assertThat(twice / once).as("%.2f s, then %.2f s", once, twice).isLessThan(3);
    }

    /** Seconds to link a text of about so many characters, in which the same few people come again and again. */
    private double linked(int characters) throws Exception {
        StringBuilder text = new StringBuilder();
        WordsBuilder words = new WordsBuilder();
        List<Name> names = new ArrayList<>();
        List<Span> paragraphs = new ArrayList<>();
        for (int i = 0; text.length() < characters; i++) {
            String family = FAMILY.get(i % FAMILY.size());
            int begin = text.length();
            String full = GIVEN.get(i / FAMILY.size() % GIVEN.size()) + " " + family;
            for (String sentence : List.of(full + " met the boat .", "She left .", family + " left the boat .")) {
                words.sentence();
                int first = text.length();
                for (String word : sentence.split(" ", -1)) {
                    words.word(text.length(), text.length() + word.length(), TAGS.getOrDefault(word, "PROPN"), "");
                    text.append(word).append(' ');
                }
                int length = sentence.startsWith(full) ? full.length() : family.length();
                if (!sentence.startsWith("She")) {
                    names.add(new Name(new Span(first, first + length), "PERSON"));
                }
            }
            paragraphs.add(new Span(begin, text.length() - 1));
            text.append('\n');
        }
        Words built = words.build(text.toString(), paragraphs);
        assertThat(finder.find(built, paragraphs, names)).hasSizeGreaterThan(2 * paragraphs.size());
        return CpuTime.least(3, () -> finder.find(built, paragraphs, names)) / 1e9;
    }
}
