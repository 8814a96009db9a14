package io.github.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.language.Language;
import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdersTest {

    private static Orders orders(Words words) {
        return new Orders(words, new DependencyTree(words), new ClaimVocabulary(Language.of("en")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true | close | close/VERB/0/root the/DET/3/det gate/NOUN/1/obj",
                "true | close | please/INTJ/2/discourse close/VERB/0/root it/PRON/2/obj",
                "true | close | Oda/PROPN/3/vocative ,/PUNCT/3/punct close/VERB/0/root it/PRON/3/obj",
                "true | close | do/AUX/3/aux n't/PART/3/advmod close/VERB/0/root it/PRON/3/obj",
                "true | leave | close/VERB/0/root it/PRON/1/obj and/CCONJ/4/cc leave/VERB/1/conj",
                "true | close | said=say/VERB/0/root close/VERB/1/ccomp it/PRON/2/obj",
                "false | close | they/PRON/2/nsubj close/VERB/0/root it/PRON/2/obj",
                "false | closed | closed=close/VERB/0/root it/PRON/1/obj",
                "false | close | soon/ADV/2/advmod close/VERB/0/root it/PRON/2/obj",
                "false | close | to/PART/2/mark close/VERB/0/root it/PRON/2/obj",
                "false | close | help/VERB/0/root close/VERB/1/xcomp it/PRON/2/obj",
                "false | leave | close/VERB/0/root and/CCONJ/4/cc they/PRON/4/nsubj leave/VERB/1/conj",
                "false | close | close/ADJ/0/root to/ADP/3/case shore/NOUN/1/obl"
            })
    void thatOrdersBeginTheirSentence(boolean order, String word, String tree) {
        Words words = Trees.words(tree);
        assertThat(orders(words).isOrder(Trees.find(words, word))).isEqualTo(order);
    }
}
