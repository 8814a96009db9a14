package io.github.hearsay.quotation;

import io.github.hearsay.cas.ClosedSets.ContentForm;
import io.github.hearsay.language.Grammar;
import io.github.hearsay.text.Words;
import java.util.List;

/** What a content is made of, from parts of speech: a clause, an infinitive or gerund, a phrase, or quoted words without a verb. */
final class ContentForms {

    private final QuotedWords layout;
    private final Words words;
    private final Grammar grammar;

    ContentForms(QuotedWords layout) {
        this.layout = layout;
        words = layout.words;
        grammar = layout.vocabulary.grammar;
    }

    /** @param quoted whether some of it stands in quotation marks */
    String of(List<WordRange> parts, boolean quoted) {
        for (WordRange part : parts) {
            for (int i = part.first(); i < part.end(); i++) {
                if (words.is(i, layout.vocabulary.relatives) && i > part.first() && layout.isNoun(i - 1)) {
                    break;
                }
                if (layout.isVerbal(i) && !isNonFinite(i, part)) {
                    return ContentForm.CLAUSE.text();
                }
                if (isInfinitive(i) || (i == firstWord(part) && grammar.isGerund(words, i) && layout.isVerbal(i))) {
                    return ContentForm.NON_FINITE.text();
                }
            }
        }
        return (quoted ? ContentForm.FRAGMENT : ContentForm.PHRASE).text();
    }

    private boolean isInfinitive(int i) {
        return grammar.isInfinitiveMarker(words, i) && (layout.isVerbal(i + 1) || layout.isVerbal(i + 2));
    }

    /** An infinitive, a gerund, or a participle beside a noun. */
    private boolean isNonFinite(int i, WordRange part) {
        boolean participle =
                words.isTag(i, "VERB") && (words.isTag(i - 1, "DET") || words.isTag(i - 1, "ADP")) && i > part.first();
        return grammar.isGerund(words, i) || grammar.isInfinitiveMarker(words, i - 1) || participle;
    }

    private int firstWord(WordRange part) {
        int i = part.first();
        while (i < part.end() - 1 && words.isTag(i, "PUNCT")) {
            i++;
        }
        return i;
    }
}
