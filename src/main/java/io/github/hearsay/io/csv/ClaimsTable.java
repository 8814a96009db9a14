package io.github.hearsay.io.csv;

import io.github.hearsay.cas.Links;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.ClaimArgument;
import io.github.hearsay.type.FactualityCue;
import io.github.hearsay.type.Predicate;
import io.github.hearsay.type.Quotation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.jspecify.annotations.Nullable;

/** A row for every claim, with the ids that the JSON lines give; what there may be several of is joined with semicolons. */
final class ClaimsTable implements CsvTable {

    private static final String SEPARATOR = "; ";

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "document",
                "id",
                "begin",
                "end",
                "text",
                "claimant",
                "claimantKind",
                "sources",
                "chain",
                "subject",
                "subjectEntity",
                "predicate",
                "lemma",
                "object",
                "complement",
                "time",
                "place",
                "factuality",
                "authorFactuality",
                "factualityScore",
                "tense",
                "flags",
                "cues",
                "checkWorthiness",
                "confidence");
    }

    @Override
    public void write(JCas jcas, String id, CsvRows rows) {
        Map<Quotation, String> ids = QuotationIds.of(jcas);
        int number = 0;
        for (Claim claim : jcas.select(Claim.class)) {
            rows.text(id).text("C" + ++number).number(claim.getBegin()).number(claim.getEnd());
            rows.text(claim.getCoveredText());
            claimant(claim, ids, rows);
            proposition(claim, rows);
            judgement(claim, rows);
            rows.end();
        }
    }

    private static void claimant(Claim claim, Map<Quotation, String> ids, CsvRows rows) {
        List<Quotation> chain = Links.sources(claim);
        rows.text(claim.getClaimant())
                .text(claim.getClaimantKind())
                .text(chain.stream().map(q -> ids.getOrDefault(q, "")).collect(Collectors.joining(SEPARATOR)))
                .text(chain.stream().map(ClaimsTable::speaker).collect(Collectors.joining(" > ")));
    }

    private static String speaker(Quotation quotation) {
        return quotation.getSpeaker() == null ? "" : quotation.getSpeaker();
    }

    private static void proposition(Claim claim, CsvRows rows) {
        List<ClaimArgument> arguments = Links.arguments(claim);
        Predicate predicate = Links.predicate(claim);
        String entity = arguments.stream()
                .filter(a -> "subject".equals(a.getRole()))
                .map(ClaimArgument::getEntity)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        rows.text(words(arguments, "subject")).text(entity);
        rows.text(predicate == null ? "" : predicate.getCoveredText())
                .text(predicate == null ? "" : predicate.getLemma());
        for (String role : List.of("object", "complement", "time", "place")) {
            rows.text(words(arguments, role));
        }
    }

    private static String words(List<ClaimArgument> arguments, String role) {
        return arguments.stream()
                .filter(a -> role.equals(a.getRole()))
                .map(Annotation::getCoveredText)
                .collect(Collectors.joining(SEPARATOR));
    }

    private static void judgement(Claim claim, CsvRows rows) {
        rows.text(claim.getFactuality())
                .text(claim.getAuthorFactuality())
                .decimal(claim.getFactualityScore())
                .text(claim.getTense())
                .text(joined(claim.getFlags()))
                .text(Links.cues(claim).stream().map(ClaimsTable::cue).collect(Collectors.joining(SEPARATOR)))
                .decimal(claim.getCheckWorthiness())
                .decimal(claim.getConfidence());
    }

    private static String cue(FactualityCue cue) {
        return cue.getCoveredText() + " (" + cue.getKind() + ")";
    }

    private static String joined(@Nullable StringArray flags) {
        return flags == null ? "" : flags.stream().filter(Objects::nonNull).collect(Collectors.joining(SEPARATOR));
    }
}
