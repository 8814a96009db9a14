package io.github.hearsay.evaluation;

import io.github.hearsay.syntax.TreebankWord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    private final long[] hits = new long[NAMES.size()];
    private final long[] gold = new long[NAMES.size()];
    private final long[] predicted = new long[NAMES.size()];

    /** Compares the sentences of one document; both have offsets into the same text. */
    public void add(List<List<TreebankWord>> goldSentences, List<List<TreebankWord>> predictedSentences) {
        compare(TOKENS, tokens(goldSentences), tokens(predictedSentences));
        compare(SENTENCES, sentences(goldSentences), sentences(predictedSentences));
        Map<Long, TreebankWord> words = new HashMap<>();
        Map<Long, Long> heads = new HashMap<>();
        for (List<TreebankWord> sentence : goldSentences) {
            for (TreebankWord word : sentence) {
                words.put(key(word), word);
                heads.put(key(word), head(sentence, word));
            }
        }
        count(gold, words.size());
        for (List<TreebankWord> sentence : predictedSentences) {
            count(predicted, sentence.size());
            for (TreebankWord word : sentence) {
                TreebankWord right = words.get(key(word));
                if (right != null) {
                    score(word, right, head(sentence, word) == heads.getOrDefault(key(word), ROOT));
                }
            }
        }
    }

    private void score(TreebankWord word, TreebankWord right, boolean head) {
        hits[WORDS]++;
        hits[UPOS] += word.upos().equals(right.upos()) ? 1 : 0;
        hits[XPOS] += word.xpos().equals(right.xpos()) ? 1 : 0;
        hits[LEMMAS] += right.lemma().equals("_") || word.lemma().equals(right.lemma()) ? 1 : 0;
        if (head) {
            hits[UAS]++;
            hits[LAS] += universal(word.relation()).equals(universal(right.relation())) ? 1 : 0;
            hits[LAS_SUBTYPES] += word.relation().equals(right.relation()) ? 1 : 0;
        }
    }

    /** Precision, recall and F1 of each metric. */
    public List<Score> scores() {
        return java.util.stream.IntStream.range(0, NAMES.size())
                .mapToObj(i -> Score.of(NAMES.get(i), hits[i], predicted[i], gold[i]))
                .toList();
    }

    private void compare(int metric, Set<Long> right, Set<Long> found) {
        gold[metric] += right.size();
        predicted[metric] += found.size();
        hits[metric] += found.stream().filter(right::contains).count();
    }

    private static void count(long[] counts, int words) {
        for (int metric = WORDS; metric < counts.length; metric++) {
            counts[metric] += words;
        }
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
