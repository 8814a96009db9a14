package io.github.hearsay.evaluation;

/** How two quotations agree on a role beside the content. */
final class RoleAgreement {

    private RoleAgreement() {}

    static boolean overlap(QuotationSpans gold, QuotationSpans predicted, Role role) {
        return gold.of(role).stream()
                .anyMatch(
                        g -> predicted.of(role).stream().anyMatch(p -> g.overlaps(p) && !g.isEmpty() && !p.isEmpty()));
    }

    static boolean overlapOrBothMissing(QuotationSpans gold, QuotationSpans predicted, Role role) {
        return overlap(gold, predicted, role)
                || (gold.of(role).isEmpty() && predicted.of(role).isEmpty());
    }
}
