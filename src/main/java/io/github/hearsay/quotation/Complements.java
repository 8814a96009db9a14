package io.github.hearsay.quotation;

import io.github.hearsay.language.Grammar;
import io.github.hearsay.text.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The content behind a verb that is part of its clause: a that-clause, an infinitive, a noun phrase. */
final class Complements {

    private final QuotedWords layout;
    private final Words words;
    private final QuotationVocabulary vocabulary;
    private final Grammar grammar;
    private final NounPhrases phrases;
    private final Boundaries boundaries;

    Complements(QuotedWords layout, NounPhrases phrases, Boundaries boundaries) {
        this.layout = layout;
        words = layout.words;
        vocabulary = layout.vocabulary;
        grammar = vocabulary.grammar;
        this.phrases = phrases;
        this.boundaries = boundaries;
    }

    @Nullable WordRange of(FoundCue cue, int behindClause, int limit) {
        int k = skip(cue, behindClause, limit);
        if (k >= limit || layout.isStop(k) || layout.isComma(k) || words.mark(k) == ':') {
            return null;
        }
        int region = layout.regionOf(k);
        boolean quoted = region >= 0
                && region != layout.regionOf(cue.head())
                && layout.wordsOf(region).first() == k;
        boolean clause = takesClause(cue, k, limit);
        if (quoted || clause) {
            int end = boundaries.endOf(k, limit);
            return end > k ? new WordRange(k, end) : null;
        }
        boolean about = cue.entry().takes('a') && words.is(k, vocabulary.topics) && k == cue.end();
        boolean nominal = !words.isTag(k, "ADP") && !words.isTag(k, "PUNCT") && !words.isTag(k, "CCONJ");
        if (about || (cue.entry().takes('n') && nominal && !cue.passive())) {
            int first = about ? k + 1 : k;
            int end = first < limit ? boundaries.endOfPhrase(first, limit) : first;
            return end > first ? new WordRange(first, end) : null;
        }
        return null;
    }

    private boolean takesClause(FoundCue cue, int k, int limit) {
        boolean clause = cue.entry().takes('s');
        if (words.is(k, vocabulary.clauseOpeners) && (clause || cue.entry().takes('q'))) {
            return true;
        }
        if (grammar.isInfinitiveMarker(words, k) && words.isTag(k + 1, "VERB")) {
            return cue.entry().takes('i');
        }
        if ((cue.entry().takes('i') || cue.entry().takes('o')) && hasInfinitive(k, limit)) {
            return true;
        }
        boolean nominal = !words.isTag(k, "ADP") && !words.isTag(k, "PUNCT") && !words.isTag(k, "CCONJ");
        return clause && nominal && !cue.passive() && layout.hasFiniteVerb(k, limit);
    }

    /** "urged them to go": a noun phrase and an infinitive. */
    private boolean hasInfinitive(int k, int limit) {
        WordRange object = phrases.after(k, limit, false);
        return object != null && grammar.isInfinitiveMarker(words, object.end());
    }

    /** Passes over adverbs, the addressee, the day and the occasion: "told reporters in Mirren on Monday that …". */
    private int skip(FoundCue cue, int from, int limit) {
        int that = clauseWord(from, limit);
        if (that >= 0) {
            return that;
        }
        int k = from;
        if (vocabulary.addressing.contains(cue.entry().lemma())) {
            WordRange addressee = phrases.after(k, limit, false);
            if (addressee != null && addressee.end() < limit && !grammar.isInfinitiveMarker(words, addressee.end())) {
                k = addressee.end();
            }
        }
        int before;
        do {
            before = k;
            if (k < limit && (phrases.isTime(k) || words.is(k, vocabulary.passing))) {
                k++;
            } else if (k + 1 < limit && words.isTag(k, "ADP") && phrases.isTime(k + 1)) {
                k += 2;
            } else if (k + 2 < limit
                    && words.is(k, vocabulary.occasions)
                    && grammar.isIndefiniteArticle(words, k + 1)) {
                k = occasion(k, limit);
            }
        } while (k > before);
        return k;
    }

    private int occasion(int in, int limit) {
        int k = in + 2;
        while (k < limit && (words.isTag(k, "ADJ") || layout.isNoun(k))) {
            k++;
        }
        return k;
    }

    /** The "that" of the content, where only an addressee, a day or a place stands between it and the cue. */
    private int clauseWord(int from, int limit) {
        for (int k = from; k < limit && k < from + 10; k++) {
            if (grammar.isComplementizer(words, k) && k > from) {
                return k + 1 < limit ? k : -1;
            }
            if (!standsBetween(k) || layout.regionOf(k) != layout.regionOf(from - 1)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean standsBetween(int k) {
        String tag = words.upos(k);
        return layout.isNoun(k)
                || Set.of("ADP", "DET", "ADJ", "NUM", "ADV").contains(tag)
                || grammar.isPossessiveMarker(words, k)
                || words.is(k, vocabulary.objectPronouns);
    }
}
