package io.github.hearsay.io.html;

import static io.github.hearsay.io.html.AnnotatedTextReader.orEmpty;

import io.github.hearsay.cas.Links;
import io.github.hearsay.io.html.Claimed.Phrase;
import io.github.hearsay.io.html.Claimed.Scores;
import io.github.hearsay.text.Span;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.ClaimArgument;
import io.github.hearsay.type.FactualityCue;
import io.github.hearsay.type.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.jspecify.annotations.Nullable;

/** Reads the claims of a document and numbers them in text order. */
final class ClaimReader {

    private final Spans spans;
    private final QuotationReader quotations;

    ClaimReader(Spans spans, QuotationReader quotations) {
        this.spans = spans;
        this.quotations = quotations;
    }

    List<Claimed> read(JCas jcas) {
        List<Claimed> claims = new ArrayList<>();
        for (Claim claim : jcas.select(Claim.class)) {
            spans.of(claim).ifPresent(s -> claims.add(claimed(claims.size() + 1, s, claim)));
        }
        return claims;
    }

    private Claimed claimed(int number, Span span, Claim claim) {
        return new Claimed(
                number,
                span,
                orEmpty(claim.getFactuality()),
                orEmpty(claim.getAuthorFactuality()),
                claimant(claim),
                orEmpty(claim.getClaimantKind()),
                orEmpty(claim.getTense()),
                flags(claim),
                new Scores(claim.getFactualityScore(), claim.getCheckWorthiness(), claim.getConfidence()),
                predicates(claim),
                arguments(claim),
                cues(claim),
                sources(claim));
    }

    /** The engine's {@code UNKNOWN}, for words that are quoted without a source, in plain words. */
    private static String claimant(Claim claim) {
        String claimant = orEmpty(claim.getClaimant());
        return claimant.equals("UNKNOWN") ? "someone not named" : claimant;
    }

    private static List<String> flags(Claim claim) {
        return claim.getFlags() == null
                ? List.of()
                : claim.getFlags().stream().filter(Objects::nonNull).toList();
    }

    private List<Phrase> predicates(Claim claim) {
        Predicate predicate = Links.predicate(claim);
        return predicate == null ? List.of() : phrase(predicate, predicate.getLemma());
    }

    private List<Phrase> arguments(Claim claim) {
        List<Phrase> phrases = new ArrayList<>();
        for (ClaimArgument argument : Links.arguments(claim)) {
            phrases.addAll(phrase(argument, argument.getRole()));
        }
        return phrases;
    }

    private List<Phrase> cues(Claim claim) {
        List<Phrase> phrases = new ArrayList<>();
        for (FactualityCue cue : Links.cues(claim)) {
            phrases.addAll(phrase(cue, cue.getKind()));
        }
        return phrases;
    }

    private List<Phrase> phrase(Annotation words, @Nullable String role) {
        return spans.of(words).map(s -> new Phrase(s, orEmpty(role))).stream().toList();
    }

    private List<Integer> sources(Claim claim) {
        return Links.sources(claim).stream()
                .map(quotations::number)
                .filter(n -> n > 0)
                .toList();
    }
}
