package io.github.hearsay.evaluation.claims;

import io.github.hearsay.cas.ClosedSets.ArgumentRole;
import io.github.hearsay.cas.DocumentView;
import io.github.hearsay.cas.DocumentView.Argument;
import io.github.hearsay.cas.DocumentView.Claim;
import io.github.hearsay.cas.DocumentView.Predicate;
import io.github.hearsay.cas.JsonRecords;
import io.github.hearsay.evaluation.Proposition;
import io.github.hearsay.evaluation.QuotationSpans;
import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Claims and attributions in the form of open information extraction: what stands behind a copula is an argument, a
 * preposition directly behind the predicate belongs to the relation, and "X said Y" is a relation too.
 */
public final class PropositionExport {

    private static final Set<String> COPULAS =
            Set.of("is", "are", "was", "were", "be", "been", "am", "'s", "’s", "'re", "’re", "being");
    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "in", "on", "at", "by", "for", "with", "from", "to", "into", "as", "about", "after", "before", "over",
            "under", "through", "during", "between", "against", "within", "without", "towards", "toward", "upon",
            "among", "across");

    private PropositionExport() {}

    /** The propositions of a document. */
    public static List<Proposition> of(DocumentView document) {
        List<Proposition> propositions = new ArrayList<>();
        for (Claim claim : document.claims()) {
            if (claim.predicate() != null) {
                propositions.add(proposition(claim, claim.predicate(), document.text()));
            }
        }
        propositions.removeIf(proposition -> proposition.arguments().size() < 2);
        for (QuotationSpans quotation : QuotationSpans.of(document)) {
            if (!quotation.cue().isEmpty() && !quotation.source().isEmpty()) {
                propositions.add(attribution(quotation, document.text()));
            }
        }
        return propositions;
    }

    private static Proposition attribution(QuotationSpans quotation, String text) {
        return new Proposition(
                words(quotation.cue(), text),
                List.of(words(quotation.source(), text), words(quotation.content(), text)),
                1);
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(s -> s.of(text)).collect(Collectors.joining(" "));
    }

    private static Proposition proposition(Claim claim, Predicate predicate, String text) {
        int end = predicate.end();
        List<Argument> ordered = new ArrayList<>(claim.arguments());
        // What stands before the predicate comes last, but for the subject.
        ordered.sort(Comparator.comparing(a -> a.role() != ArgumentRole.SUBJECT && a.begin() < end));
        List<String> arguments = new ArrayList<>();
        ordered.forEach(a -> arguments.add(a.span().of(text)));
        List<String> relation = new ArrayList<>(words(predicate.span(), text));
        int subjects = !ordered.isEmpty() && ordered.get(0).role() == ArgumentRole.SUBJECT ? 1 : 0;
        boolean follows = ordered.size() > subjects
                && text.substring(end, Math.max(end, ordered.get(subjects).begin()))
                        .isBlank();
        int behind = predicate.lemma().startsWith("be ") ? behindCopula(relation) : relation.size();
        if (behind < relation.size()) {
            String named = String.join(" ", relation.subList(behind, relation.size()));
            arguments.add(subjects, follows ? named + " " + arguments.remove(subjects) : named);
            relation.subList(behind, relation.size()).clear();
        } else if (follows) {
            takePreposition(relation, arguments, subjects);
        }
        return new Proposition(relation.isEmpty() ? "is" : String.join(" ", relation), arguments, confidence(claim));
    }

    private static double confidence(Claim claim) {
        double told = JsonRecords.told(claim.confidence());
        return Double.isNaN(told) ? 0 : told;
    }

    private static void takePreposition(List<String> relation, List<String> arguments, int k) {
        String argument = arguments.get(k);
        int space = argument.indexOf(' ');
        if (space > 0 && PREPOSITIONS.contains(argument.substring(0, space).toLowerCase(Locale.ROOT))) {
            relation.add(argument.substring(0, space));
            arguments.set(k, argument.substring(space + 1));
        }
    }

    /** 0 where there is none, as in an apposition. */
    private static int behindCopula(List<String> relation) {
        int behind = 0;
        for (int i = 0; i < relation.size(); i++) {
            behind = COPULAS.contains(relation.get(i).toLowerCase(Locale.ROOT)) ? i + 1 : behind;
        }
        return behind;
    }

    private static List<String> words(Span span, String text) {
        return Arrays.asList(span.of(text).split("\\s+", -1));
    }
}
