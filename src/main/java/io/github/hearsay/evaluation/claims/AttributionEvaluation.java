package io.github.hearsay.evaluation.claims;

import io.github.hearsay.evaluation.Counts;
import io.github.hearsay.evaluation.Pair;
import io.github.hearsay.evaluation.QuotationSpans;
import io.github.hearsay.evaluation.Score;
import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is said to have said what: gold and predicted attributions are paired one to one by the characters that their
 * contents and sources share, the best pairs first; a gold attribution without source needs content only. Resolved claimants
 * are compared as NewsClaims (Reddy et al. 2022) does, by the words of their names: with the best of the names that gold knows,
 * and with the representative one alone. For one thread.
 */
public final class AttributionEvaluation {

    private final Counts detection = new Counts();
    private final Counts exactSources = new Counts();
    private final Counts characters = new Counts();
    private long claimants;
    private double claimantScore;
    private double representativeScore;

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
        add(text, goldAttributions, List.of(), found);
    }

    /**
     * As the other, with the names that the gold claimants bear.
     *
     * @param names for each gold attribution the names beside that of its speaker, each of which is right; empty where
     *     they are unknown
     */
    public void add(
            String text, List<QuotationSpans> goldAttributions, List<List<String>> names, List<QuotationSpans> found) {
        List<QuotationSpans> wanted =
                goldAttributions.stream().filter(a -> !a.content().isEmpty()).toList();
        List<Marked> marks = wanted.stream().map(a -> Marked.of(text, a)).toList();
        List<Marked> foundMarks = found.stream().map(a -> Marked.of(text, a)).toList();
        @Nullable QuotationSpans[] partner = new QuotationSpans[wanted.size()];
        for (Pair pair : pairs(marks, foundMarks)) {
            QuotationSpans answer = found.get(pair.predicted());
            partner[pair.gold()] = answer;
            detection.add(1, 0, 0);
            characters.add(
                    Pair.shared(
                            marks.get(pair.gold()).content(),
                            foundMarks.get(pair.predicted()).content()),
                    0,
                    0);
            boolean same = Names.bare(hull(text, wanted.get(pair.gold()))).equals(Names.bare(hull(text, answer)));
            exactSources.add(same ? 1 : 0, 0, 0);
        }
        detection.add(0, found.size(), wanted.size());
        exactSources.add(0, found.size(), wanted.size());
        characters.add(0, contents(foundMarks), contents(marks));
        int next = 0;
        for (int i = 0; i < goldAttributions.size(); i++) {
            if (!goldAttributions.get(i).content().isEmpty()) {
                String claimant = speaker(text, partner[next++]);
                addClaimant(claimant, goldAttributions.get(i).speaker(), names.isEmpty() ? List.of() : names.get(i));
            }
        }
    }

    private void addClaimant(String found, String representative, List<String> names) {
        if (!representative.isEmpty()) {
            double alone = Names.overlap(found, representative);
            claimants++;
            representativeScore += alone;
            claimantScore += names.stream()
                    .mapToDouble(name -> Names.overlap(found, name))
                    .reduce(alone, Math::max);
        }
    }

    private static long contents(List<Marked> marks) {
        return marks.stream().mapToLong(m -> m.content().cardinality()).sum();
    }

    /** The name of the source, or its words where it was not resolved; empty where nothing was found. */
    private static String speaker(String text, @Nullable QuotationSpans answer) {
        if (answer == null) {
            return "";
        }
        return answer.speaker().isEmpty() ? hull(text, answer) : answer.speaker();
    }

    private static List<Pair> pairs(List<Marked> gold, List<Marked> predicted) {
        return Pair.oneToOne(gold.size(), predicted.size(), (i, j) -> {
            double content = similarity(gold.get(i).content(), predicted.get(j).content());
            double source = similarity(gold.get(i).source(), predicted.get(j).source());
            return content > 0 && (source > 0 || gold.get(i).source().isEmpty()) ? content + source : 0;
        });
    }

    private static double similarity(BitSet a, BitSet b) {
        int both = Pair.shared(a, b);
        return both == 0 ? 0 : 2.0 * both / (a.cardinality() + b.cardinality());
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
        return detection.gold();
    }

    /** Number of predicted attributions. */
    public long predicted() {
        return detection.predicted();
    }

    /** The results over all documents so far; claimants only where gold names them. */
    public List<Score> scores() {
        List<Score> scores = new ArrayList<>(List.of(
                detection.score("detection"),
                exactSources.score("source exact"),
                characters.score("content characters")));
        if (claimants > 0) {
            scores.add(Score.ofValue("resolved claimant", claimantScore / claimants));
            scores.add(Score.ofValue("resolved claimant, representative alone", representativeScore / claimants));
        }
        return scores;
    }
}
