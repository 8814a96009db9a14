package io.github.hearsay.io.csv;

import io.github.hearsay.cas.ClosedSets;
import io.github.hearsay.cas.ClosedSets.ArgumentRole;
import io.github.hearsay.cas.ClosedSets.Flag;
import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.cas.DocumentView.Argument;
import io.github.hearsay.cas.DocumentView.Claim;
import io.github.hearsay.cas.DocumentView.Quotation;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    public void write(DocumentView document, CsvRows rows) {
        Map<String, Quotation> quotations = document.quotationsById();
        for (Claim claim : document.claims()) {
            rows.text(document.id()).text(claim.id()).number(claim.begin()).number(claim.end());
            rows.text(claim.text())
                    .text(claim.claimant())
                    .value(claim.claimantKind())
                    .text(String.join(SEPARATOR, claim.sources()))
                    .text(claim.sources().stream()
                            .map(source -> speaker(quotations.get(source)))
                            .collect(Collectors.joining(" > ")));
            proposition(claim, rows);
            judgement(claim, rows);
            rows.end();
        }
    }

    private static String speaker(@Nullable Quotation quotation) {
        return quotation == null || quotation.speaker() == null ? "" : quotation.speaker();
    }

    private static void proposition(Claim claim, CsvRows rows) {
        String entity = claim.arguments().stream()
                .filter(a -> a.role() == ArgumentRole.SUBJECT)
                .map(argument -> argument.entity() == null ? "" : argument.entity())
                .findFirst()
                .orElse("");
        rows.text(words(claim, ArgumentRole.SUBJECT)).text(entity);
        rows.text(claim.predicate() == null ? "" : claim.predicate().text())
                .text(claim.predicate() == null ? "" : claim.predicate().lemma());
        for (ArgumentRole role : EnumSet.complementOf(EnumSet.of(ArgumentRole.SUBJECT))) {
            rows.text(words(claim, role));
        }
    }

    private static String words(Claim claim, ArgumentRole role) {
        return claim.arguments().stream()
                .filter(a -> a.role() == role)
                .map(Argument::text)
                .collect(Collectors.joining(SEPARATOR));
    }

    private static void judgement(Claim claim, CsvRows rows) {
        rows.value(claim.factuality())
                .value(claim.authorFactuality())
                .decimal(claim.factualityScore())
                .value(claim.tense())
                .text(claim.flags().stream().map(Flag::text).collect(Collectors.joining(SEPARATOR)))
                .text(claim.cues().stream()
                        .map(cue -> cue.text() + " (" + ClosedSets.text(cue.kind()) + ")")
                        .collect(Collectors.joining(SEPARATOR)))
                .decimal(claim.checkWorthiness())
                .decimal(claim.confidence());
    }
}
