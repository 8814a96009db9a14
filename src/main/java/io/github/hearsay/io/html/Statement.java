package io.github.hearsay.io.html;

import io.github.hearsay.cas.ClosedSets.Factuality;
import io.github.hearsay.cas.ClosedSets.FactualityCueKind;
import io.github.hearsay.cas.DocumentView.Claim;
import io.github.hearsay.cas.DocumentView.FactualityCue;
import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a reader takes for one claim: those over the same words, of the same claimants, with the same verdicts, whatever their predicates. */
record Statement(List<Claim> claims) {

    private static final int LONGEST_NEGATION = 60;

    private record Key(
            Span span,
            String claimant,
            List<String> sources,
            @Nullable Factuality factuality,
            @Nullable Factuality author) {}

    /** In the order of their first claims. */
    static List<Statement> of(List<Claim> claims) {
        Map<Key, List<Claim>> groups = new LinkedHashMap<>();
        for (Claim c : claims) {
            Key key = new Key(c.span(), c.claimant(), c.sources(), c.factuality(), c.authorFactuality());
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(c);
        }
        return groups.values().stream().map(Statement::new).toList();
    }

    Claim first() {
        return claims.get(0);
    }

    /** The number of its first claim. */
    int number() {
        return AnnotatedText.number(first().id());
    }

    Certainty certainty() {
        return Certainty.of(first().factuality());
    }

    /** Its words, so many characters at most. */
    Proposition proposition(String text, int longest) {
        List<Span> predicates = new ArrayList<>();
        TreeSet<Span> inside = new TreeSet<>();
        Map<Integer, String> negations = new TreeMap<>();
        boolean negated = certainty().isNegative();
        for (Claim claim : claims) {
            if (claim.predicate() != null) {
                predicates.add(claim.predicate().span());
            }
            for (FactualityCue cue : claim.cues()) {
                if (negated && cue.kind() == FactualityCueKind.NEGATION) {
                    negations.put(cue.begin(), cue.text());
                    if (first().span().covers(cue.span())) {
                        inside.add(cue.span());
                    }
                }
            }
        }
        String negation = negations.values().stream().collect(Collectors.joining(" … "));
        return Proposition.of(
                text, first().span(), longest, predicates, inside, AnnotatedText.shortened(negation, LONGEST_NEGATION));
    }

    /** How many there are of each factuality. */
    static Map<String, Integer> count(List<Statement> statements) {
        Map<String, Integer> counts = new TreeMap<>();
        statements.forEach(s -> counts.merge(s.certainty().code(), 1, Integer::sum));
        return counts;
    }
}
