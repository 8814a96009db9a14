package io.github.hearsay.evaluation.quotations;

import io.github.hearsay.evaluation.AnnotatedText;
import io.github.hearsay.evaluation.QuotationSpans;
import io.github.hearsay.evaluation.Score;
import io.github.hearsay.evaluation.coreference.PronounCount;
import io.github.hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Pronouns that speak. Counted are the gold quotations whose source is one pronoun and whose speaker gold names. The first
 * predicted quotation whose source is a pronoun too and shares characters with it answers, if its source was resolved to
 * an entity; it is right if the last word of the entity's name is one of the words that gold gives. Precision is the share
 * of right ones among the answered, recall among the counted. For one thread.
 */
public final class PronounSources {

    private final List<PronounCount> counts = List.of(
            new PronounCount("he", List.of("he", "him", "his")),
            new PronounCount("she", List.of("she", "her")),
            new PronounCount("I", List.of("i", "me", "my")),
            new PronounCount("other pronouns", List.of("we", "us", "our", "you", "they", "them", "it", "who")));

    /** Adds a document: what it should have, and what was found in the same text. */
    public void add(AnnotatedText<QuotationSpans> document, List<QuotationSpans> found) {
        for (QuotationSpans quotation : document.items()) {
            countOf(quotation, document.text())
                    .filter(c -> !quotation.speaker().isEmpty())
                    .ifPresent(count -> {
                        String answer = answer(quotation, document.text(), found);
                        boolean right = SpeakerNames.isRight(answer, quotation.speaker());
                        count.counts().add(right ? 1 : 0, answer.isEmpty() ? 0 : 1, 1);
                    });
        }
    }

    private Optional<PronounCount> countOf(QuotationSpans quotation, String text) {
        if (quotation.source().size() != 1) {
            return Optional.empty();
        }
        String source = quotation.source().get(0).of(text);
        return counts.stream().filter(count -> count.covers(source)).findFirst();
    }

    private String answer(QuotationSpans gold, String text, List<QuotationSpans> found) {
        Span source = gold.source().get(0);
        return found.stream()
                .filter(q -> countOf(q, text).isPresent() && q.source().get(0).overlaps(source))
                .findFirst()
                .map(QuotationSpans::speaker)
                .orElse("");
    }

    /** Number of gold quotations that count. */
    public long gold() {
        return counts.stream().mapToLong(count -> count.counts().gold()).sum();
    }

    /** The results over all documents so far, by pronoun; only of those that occur. */
    public List<Score> scores() {
        return PronounCount.scores(counts);
    }
}
