package io.github.hearsay.quotation;

import io.github.hearsay.language.Grammar;
import io.github.hearsay.text.Words;

/** Where the content behind a cue ends. */
final class Boundaries {

    private final QuotedWords layout;
    private final Words words;
    private final QuotationVocabulary vocabulary;
    private final Grammar grammar;
    private final boolean[] isCueHead;

    Boundaries(QuotedWords layout, boolean[] isCueHead) {
        this.layout = layout;
        words = layout.words;
        vocabulary = layout.vocabulary;
        grammar = vocabulary.grammar;
        this.isCueHead = isCueHead;
    }

    /** Index behind the last word of the content that begins at {@code first}, at most {@code limit}. */
    int endOf(int first, int limit) {
        int level = layout.regionOf(first - 1);
        for (int i = first + 1; i < limit; i++) {
            if (layout.regionOf(i) != level) {
                continue;
            }
            boolean stop = words.mark(i) == ';'
                    || (layout.isComma(i) && opensOtherCue(i + 1, limit))
                    || (words.is(i, vocabulary.clauseConjunctions) && leadsToCue(i + 1, limit))
                    || (layout.isDash(i) && i + 1 < limit && layout.regionOf(i + 1) < 0 && opensOtherCue(i + 1, limit));
            if (stop) {
                return trimmed(first, i);
            }
        }
        return trimmed(first, limit);
    }

    /** As {@link #endOf}, for a content that is a noun phrase: a comma or the next clause ends it. */
    int endOfPhrase(int first, int limit) {
        int end = endOf(first, limit);
        int level = layout.regionOf(first - 1);
        for (int i = first + 1; i < end; i++) {
            if (layout.regionOf(i) != level) {
                continue;
            }
            boolean comma = layout.isComma(i) && !isListed(i + 1, end);
            if (comma || words.is(i, vocabulary.nextClause) || words.mark(i) == ':') {
                return trimmed(first, i);
            }
        }
        return end;
    }

    /** "taxes, tariffs and jobs": one or two words, and another comma or a conjunction. */
    private boolean isListed(int i, int end) {
        for (int k = i + 1; k < end && k < i + 4; k++) {
            if (layout.isComma(k) || grammar.isCoordinator(words, k)) {
                return layout.isNoun(k - 1) && !words.isTag(i, "PRON") && !words.isTag(i, "CCONJ");
            }
        }
        return grammar.isCoordinator(words, i);
    }

    /** Without commas, stops and dashes at its end. */
    int trimmed(int first, int end) {
        int e = end;
        while (e > first && (isEdge(e - 1) || closesBracket(first, e - 1))) {
            e--;
        }
        return e;
    }

    private boolean closesBracket(int first, int last) {
        if (words.mark(last) != ')') {
            return false;
        }
        for (int i = last - 1; i >= first; i--) {
            if (words.mark(i) == '(') {
                return false;
            }
        }
        return true;
    }

    private boolean isEdge(int i) {
        boolean closesRegion = layout.regionOf(i) >= 0 && layout.regionOf(i) != layout.regionOf(i + 1);
        return !closesRegion && (layout.isStop(i) || layout.isComma(i) || layout.isDash(i) || words.mark(i) == ':');
    }

    /** "…, adding that", "…, according to", "…, said": another cue directly behind a comma. */
    private boolean opensOtherCue(int i, int limit) {
        int k = i;
        while (k < limit && k < i + 2 && words.isTag(k, "ADV")) {
            k++;
        }
        if (k >= limit || !isCueHead[k]) {
            return leadsConjunction(i, limit);
        }
        return grammar.isGerund(words, k) || words.is(k, vocabulary.participleCues) || words.isTag(k, "VERB");
    }

    private boolean leadsConjunction(int i, int limit) {
        return i < limit && words.is(i, vocabulary.clauseConjunctions) && leadsToCue(i + 1, limit);
    }

    /** "and (she) (also) said": a cue behind a conjunction, with at most a pronoun, an auxiliary or an adverb between. */
    private boolean leadsToCue(int i, int limit) {
        for (int k = i; k < limit && k < i + 3; k++) {
            if (isCueHead[k]) {
                return words.isTag(k, "VERB") && !grammar.isInfinitiveMarker(words, k - 1);
            }
            boolean between = words.is(k, vocabulary.nextSubjects) || words.isTag(k, "ADV") || words.isTag(k, "AUX");
            if (!between) {
                return false;
            }
        }
        return false;
    }
}
