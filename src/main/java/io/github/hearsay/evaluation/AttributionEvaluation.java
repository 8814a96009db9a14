package io.github.hearsay.evaluation;

import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Who is said to have said what: gold and predicted attributions are paired one to one by the characters that their
 * contents and sources share, the best pairs first; a gold attribution without source needs content only. Resolved claimants
 * are compared as NewsClaims (Reddy et al. 2022) does, by the words of their names. For one thread.
 */
public final class AttributionEvaluation {

    private long gold;
    private long predicted;
    private long paired;
    private long sameSource;
    private long goldCharacters;
    private long predictedCharacters;
    private long sharedCharacters;
    private long claimants;
    private double claimantScore;

    private record Pair(double score, int gold, int predicted) {

        static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::score)
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::predicted)
                .reversed();
    }

    /** The characters of an attribution. */
    private record Marked(BitSet source, BitSet content) {

        static Marked of(String text, QuotationSpans attribution) {
            return new Marked(characters(text, attribution.source()), characters(text, attribution.content()));
        }

        private static BitSet characters(String text, List<Span> spans) {
            BitSet characters = new BitSet();
            spans.forEach(s -> characters.set(s.begin(), s.end()));
            for (int i = characters.nextSetBit(0); i >= 0; i = characters.nextSetBit(i + 1)) {
                if (Character.isLowSurrogate(text.charAt(i))) {
                    characters.clear(i);
                }
            }
            return characters;
        }
    }

    /** Adds a document: what it should have, and what was found in the same text. */
    public void add(String text, List<QuotationSpans> goldAttributions, List<QuotationSpans> found) {
        List<QuotationSpans> wanted =
                goldAttributions.stream().filter(a -> !a.content().isEmpty()).toList();
        List<Marked> marks = wanted.stream().map(a -> Marked.of(text, a)).toList();
        List<Marked> foundMarks = found.stream().map(a -> Marked.of(text, a)).toList();
        int[] partner = pair(marks, foundMarks);
        gold += wanted.size();
        predicted += found.size();
        marks.forEach(m -> goldCharacters += m.content().cardinality());
        foundMarks.forEach(m -> predictedCharacters += m.content().cardinality());
        for (int i = 0; i < wanted.size(); i++) {
            QuotationSpans answer = partner[i] < 0 ? null : found.get(partner[i]);
            String speaker = "";
            if (answer != null) {
                paired++;
                sharedCharacters += shared(
                        marks.get(i).content(), foundMarks.get(partner[i]).content());
                String source = hull(text, answer);
                sameSource += Names.bare(hull(text, wanted.get(i))).equals(Names.bare(source)) ? 1 : 0;
                speaker = answer.speaker().isEmpty() ? source : answer.speaker();
            }
            if (!wanted.get(i).speaker().isEmpty()) {
                claimants++;
                claimantScore += Names.overlap(speaker, wanted.get(i).speaker());
            }
        }
    }

    private static int[] pair(List<Marked> gold, List<Marked> predicted) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                double content =
                        similarity(gold.get(i).content(), predicted.get(j).content());
                double source =
                        similarity(gold.get(i).source(), predicted.get(j).source());
                if (content > 0 && (source > 0 || gold.get(i).source().isEmpty())) {
                    pairs.add(new Pair(content + source, i, j));
                }
            }
        }
        pairs.sort(Pair.BEST_FIRST);
        int[] partner = new int[gold.size()];
        Arrays.fill(partner, -1);
        BitSet used = new BitSet();
        for (Pair pair : pairs) {
            if (partner[pair.gold()] < 0 && !used.get(pair.predicted())) {
                partner[pair.gold()] = pair.predicted();
                used.set(pair.predicted());
            }
        }
        return partner;
    }

    private static double similarity(BitSet a, BitSet b) {
        int both = shared(a, b);
        return both == 0 ? 0 : 2.0 * both / (a.cardinality() + b.cardinality());
    }

    private static int shared(BitSet a, BitSet b) {
        return QuotationComparison.shared(a, b);
    }

    /** The text from the first to the last piece of the source. */
    private static String hull(String text, QuotationSpans attribution) {
        return attribution.source().stream()
                .reduce(Span::hull)
                .map(s -> s.of(text))
                .orElse("");
    }

    /** Number of gold attributions that have content. */
    public long gold() {
        return gold;
    }

    /** Number of predicted attributions. */
    public long predicted() {
        return predicted;
    }

    /** The results over all documents so far; claimants only where gold names them. */
    public List<Score> scores() {
        List<Score> scores = new ArrayList<>(List.of(
                Score.of("detection", paired, predicted, gold),
                Score.of("source exact", sameSource, predicted, gold),
                Score.of("content characters", sharedCharacters, predictedCharacters, goldCharacters)));
        if (claimants > 0) {
            scores.add(Score.ofValue("resolved claimant", claimantScore / claimants));
        }
        return scores;
    }
}
