package io.github.hearsay.evaluation.syntax;

import io.github.hearsay.evaluation.Counts;
import io.github.hearsay.evaluation.Score;
import io.github.hearsay.syntax.TreebankWord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Scores of words, sentences, tags, lemmas and trees as in the CoNLL 2018 shared task (Zeman et al. 2018): words are
 * aligned by their offsets, a head is right where it is the same word, and LAS compares labels without their subtypes.
 */
public final class SyntaxEvaluation {

    private static final int TOKENS = 0;
    private static final int SENTENCES = 1;
    private static final int WORDS = 2;
    private static final int UPOS = 3;
    private static final int XPOS = 4;
    private static final int LEMMAS = 5;
    private static final int UAS = 6;
    private static final int LAS = 7;
    private static final int LAS_SUBTYPES = 8;
    private static final List<String> NAMES =
            List.of("Tokens", "Sentences", "Words", "UPOS", "XPOS", "Lemmas", "UAS", "LAS", "LAS with subtypes");
    private static final long ROOT = -1;

    private final List<Counts> counts = NAMES.stream().map(name -> new Counts()).toList();

    /** Compares the sentences of one document; both have offsets into the same text. */
    public void add(List<List<TreebankWord>> goldSentences, List<List<TreebankWord>> predictedSentences) {
        counts.get(TOKENS).addEqual(tokens(predictedSentences), tokens(goldSentences));
        counts.get(SENTENCES).addEqual(sentences(predictedSentences), sentences(goldSentences));
        Map<Long, TreebankWord> words = new HashMap<>();
        Map<Long, Long> heads = new HashMap<>();
        for (List<TreebankWord> sentence : goldSentences) {
            for (TreebankWord word : sentence) {
                words.put(key(word), word);
                heads.put(key(word), head(sentence, word));
            }
        }
        count(0, words.size());
        for (List<TreebankWord> sentence : predictedSentences) {
            count(sentence.size(), 0);
            for (TreebankWord word : sentence) {
                TreebankWord right = words.get(key(word));
                if (right != null) {
                    score(word, right, head(sentence, word) == heads.getOrDefault(key(word), ROOT));
                }
            }
        }
    }

    private void score(TreebankWord word, TreebankWord right, boolean head) {
        hit(WORDS, true);
        hit(UPOS, word.upos().equals(right.upos()));
        hit(XPOS, word.xpos().equals(right.xpos()));
        hit(LEMMAS, right.lemma().equals("_") || word.lemma().equals(right.lemma()));
        if (head) {
            hit(UAS, true);
            hit(LAS, universal(word.relation()).equals(universal(right.relation())));
            hit(LAS_SUBTYPES, word.relation().equals(right.relation()));
        }
    }

    /** Precision, recall and F1 of each metric. */
    public List<Score> scores() {
        return IntStream.range(0, NAMES.size())
                .mapToObj(i -> counts.get(i).score(NAMES.get(i)))
                .toList();
    }

    private void hit(int metric, boolean right) {
        counts.get(metric).add(right ? 1 : 0, 0, 0);
    }

    private void count(int predicted, int gold) {
        counts.subList(WORDS, counts.size()).forEach(metric -> metric.add(0, predicted, gold));
    }

    private static Set<Long> sentences(List<List<TreebankWord>> sentences) {
        Set<Long> spans = new HashSet<>();
        for (List<TreebankWord> words : sentences) {
            spans.add(key(words.get(0).begin(), words.get(words.size() - 1).end()));
        }
        return spans;
    }

    /** Written tokens: words and what is joined to them. */
    private static Set<Long> tokens(List<List<TreebankWord>> sentences) {
        Set<Long> spans = new HashSet<>();
        for (List<TreebankWord> words : sentences) {
            for (int i = 0; i < words.size(); ) {
                int last = i;
                while (last + 1 < words.size() && words.get(last + 1).joined()) {
                    last++;
                }
                spans.add(key(words.get(i).begin(), words.get(last).end()));
                i = last + 1;
            }
        }
        return spans;
    }

    private static long head(List<TreebankWord> sentence, TreebankWord word) {
        return word.head() < 0 ? ROOT : key(sentence.get(word.head()));
    }

    private static long key(TreebankWord word) {
        return key(word.begin(), word.end());
    }

    private static long key(int begin, int end) {
        return ((long) begin << 32) | end;
    }

    private static String universal(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
