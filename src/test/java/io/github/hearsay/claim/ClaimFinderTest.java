package io.github.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.text.Words;
import io.github.hearsay.text.WordsBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a parser makes of a sentence: claims are stretches of words with their head inside. */
class ClaimFinderTest {

    private static final String[] TAGS = {
        "VERB", "VERB", "NOUN", "PROPN", "PRON", "ADJ", "ADV", "ADP", "AUX", "DET", "PART", "SCONJ", "CCONJ", "PUNCT"
    };
    private static final String[] RELATIONS = {
        "nsubj", "nsubj:pass", "obj", "iobj", "obl", "cop", "aux", "aux:pass", "appos", "case", "flat", "fixed", "mark",
        "ccomp", "xcomp", "acl", "acl:relcl", "advcl", "csubj", "conj", "cc", "amod", "det", "compound:prt", "punct",
                "expl"
    };
    private static final String[] WORDS = {
        "mole", "Lund", "was", "is", "said", "held", "that", "not", "who", "seems", "likely", "to", "sink", "of",
        "arrival", ","
    };
    private static final ClaimFinder FINDER =
            new ClaimFinder(Language.of("en"), ModelSource.shipped("en", ModelSource.FAST), Style.AUTO);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void thatAnyTreeGivesSoundClaims(long seed) {
        Random random = new Random(seed);
        int claims = 0;
        for (int n = 0; n < 3000; n++) {
            Words words = sentence(random);
            for (FoundClaim claim : FINDER.find(words, new ClaimFinder.Context(List.of(), List.of(), List.of()))
                    .claims()) {
                PredicateGroup predicate = claim.predicate();
                assertThat(predicate.first()).isBetween(0, predicate.end() - 1);
                assertThat(predicate.end()).isLessThanOrEqualTo(words.size());
                for (Argument argument : claim.arguments()) {
                    assertThat(argument.head()).isBetween(argument.first(), argument.end() - 1);
                }
                claims++;
            }
        }
        assertThat(claims).isGreaterThan(1000);
    }

    private static Words sentence(Random random) {
        WordsBuilder builder = new WordsBuilder();
        StringBuilder text = new StringBuilder();
        builder.sentence();
        int size = 3 + random.nextInt(12);
        for (int i = 0; i < size; i++) {
            String word = WORDS[random.nextInt(WORDS.length)];
            builder.word(text.length(), text.length() + word.length(), TAGS[random.nextInt(TAGS.length)], word);
            text.append(word).append(' ');
        }
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, random);
        for (int k = 1; k < size; k++) {
            builder.arc(order.get(k), order.get(random.nextInt(k)), RELATIONS[random.nextInt(RELATIONS.length)]);
        }
        return builder.build(text.toString(), List.of());
    }
}
