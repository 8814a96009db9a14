package io.github.hearsay.quotation;

import io.github.hearsay.cas.ClosedSets.Act;
import io.github.hearsay.language.Grammar;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Content and source of a verb that attributes: what stands before and behind its clause. */
final class VerbAttributions {

    private static final int FARTHEST_QUOTE = 14;
    private static final int LONGEST_ROLE = 4;

    private final QuotedWords layout;
    private final Words words;
    private final QuotationVocabulary vocabulary;
    private final Grammar grammar;
    private final NounPhrases phrases;
    private final Boundaries boundaries;
    private final Complements complements;

    VerbAttributions(QuotedWords layout, NounPhrases phrases, Boundaries boundaries) {
        this.layout = layout;
        words = layout.words;
        vocabulary = layout.vocabulary;
        grammar = vocabulary.grammar;
        this.phrases = phrases;
        this.boundaries = boundaries;
        complements = new Complements(layout, phrases, boundaries);
    }

    /** The clause of a cue: its subject, null where it has none, and where the clause begins and ends. */
    private record Clause(@Nullable WordRange subject, int first, int end) {}

    /** What the cue attributes; null where it attributes nothing. {@code last} is the source of the cue before it. */
    @Nullable CandidateAttribution draft(FoundCue cue, @Nullable WordRange last) {
        WordRange sentence = layout.sentenceAround(cue.head());
        int floor = sentence.first();
        Clause clause = clause(cue, sentence);
        List<WordRange> parts = new ArrayList<>();
        boolean saying = cue.entry().takes('q') || cue.entry().takes('s');
        @Nullable WordRange before = saying ? before(clause.first(), floor, cue) : null;
        boolean region = before != null && layout.regionOf(before.end() - 1) != layout.regionOf(cue.head());
        @Nullable WordRange after = region ? null : after(cue, clause.end(), sentence.end());
        if (after != null) {
            parts.add(after);
        } else if (before != null) {
            addAround(parts, before, clause.end(), sentence.end());
        }
        if (parts.isEmpty()) {
            return null;
        }
        @Nullable WordRange source = cue.passive() ? null : clause.subject();
        if (source == null && !cue.passive()) {
            source = inherited(cue, last, floor);
        }
        return CandidateAttribution.of(cue, source, parts, confidence(cue, source, parts));
    }

    private Clause clause(FoundCue cue, WordRange sentence) {
        WordRange subject = phrases.before(cue.first(), sentence.first());
        boolean behindContent = followsContent(cue.first() - 1, sentence.first(), cue);
        if (subject == null && behindContent) {
            WordRange inverted = phrases.after(cue.end(), sentence.end(), true);
            if (inverted != null && !words.is(inverted.first(), vocabulary.sureObjectPronouns)) {
                return new Clause(inverted, cue.first(), inverted.end());
            }
        }
        if (subject == null) {
            subject = betweenQuoteAnd(cue, sentence.first());
        } else if (!behindQuote(subject.first(), sentence.first(), cue)) {
            subject = widened(subject, sentence.first(), cue);
        }
        return new Clause(subject, subject == null ? cue.first() : subject.first(), cue.end());
    }

    private boolean behindQuote(int i, int floor, FoundCue cue) {
        return i > floor && layout.regionOf(i - 1) >= 0 && layout.regionOf(i - 1) != layout.regionOf(cue.head());
    }

    /** "…," harbour chief Jo Roe said: a role the tagger took for another part of speech still belongs to the name. */
    private WordRange widened(WordRange subject, int floor, FoundCue cue) {
        int i = subject.first();
        while (i > floor && subject.first() - i < LONGEST_ROLE && isRole(i - 1) && !behindQuote(i, floor, cue)) {
            i--;
        }
        return behindQuote(i, floor, cue) ? new WordRange(i, subject.end()) : subject;
    }

    private boolean isRole(int i) {
        return Character.isLetterOrDigit(words.lower(i).charAt(0))
                && !words.isTag(i, "CCONJ")
                && !words.isTag(i, "SCONJ")
                && !words.is(i, vocabulary.as);
    }

    private boolean followsContent(int i, int floor, FoundCue cue) {
        return i >= floor && (layout.isComma(i) || layout.regionOf(i) != layout.regionOf(cue.head()));
    }

    /** "…," Jo Roe (R-Mirren), her rival of old, said: everything from the quotation to the cue, if it begins as a name does. */
    private @Nullable WordRange betweenQuoteAnd(FoundCue cue, int floor) {
        int i = cue.first() - 1;
        while (i >= floor && layout.regionOf(i) == layout.regionOf(cue.head()) && cue.first() - i < FARTHEST_QUOTE) {
            i--;
        }
        boolean quoted = i >= floor && layout.regionOf(i) >= 0 && layout.regionOf(i) != layout.regionOf(cue.head());
        boolean named = i + 1 < cue.first() && (layout.isNoun(i + 1) || words.isTag(i + 1, "DET"));
        return quoted && named ? new WordRange(i + 1, cue.first()) : null;
    }

    private static double confidence(FoundCue cue, @Nullable WordRange source, List<WordRange> parts) {
        double confidence = cue.entry().act() == Act.SPEECH ? 0.75 : 0.5;
        confidence -= source == null ? 0.2 : 0;
        return confidence + (parts.size() > 1 ? 0.05 : 0);
    }

    /** A cue without a subject of its own, "and added", ", saying", shares that of the cue before it or of its sentence. */
    private @Nullable WordRange inherited(FoundCue cue, @Nullable WordRange last, int floor) {
        if (last != null && last.first() >= floor && last.end() <= cue.first()) {
            return last;
        }
        return phrases.mainSubject(floor, cue.first());
    }

    private @Nullable WordRange before(int clauseFirst, int floor, FoundCue cue) {
        int p = clauseFirst - 1;
        int level = layout.regionOf(cue.head());
        if (p < floor) {
            return null;
        }
        if (layout.regionOf(p) != level && layout.regionOf(p) >= 0) {
            WordRange region = layout.wordsOf(layout.regionOf(p));
            return new WordRange(isClauseOpening(floor, region.first()) ? floor : region.first(), region.end());
        }
        boolean as = words.is(p, vocabulary.as) && p > floor;
        p -= as && layout.isComma(p - 1) ? 1 : 0;
        if (p <= floor + 1 || !(layout.isComma(p) || as)) {
            return null;
        }
        int first = floor;
        while (first < p
                && (words.isTag(first, "PUNCT") || words.isTag(first, "CCONJ"))
                && layout.regionOf(first) == level) {
            first++;
        }
        int end = boundaries.trimmed(first, p);
        return end > first ? new WordRange(first, end) : null;
    }

    /** Unquoted words before a quoted region belong to a mixed content, unless they are a clause of their own. */
    private boolean isClauseOpening(int floor, int region) {
        return region > floor
                && !layout.isComma(region - 1)
                && words.mark(region - 1) != ':'
                && !layout.isStop(region - 1);
    }

    /** "A," she said, "B"; The bridge, officials said, will reopen; A, she said. */
    private void addAround(List<WordRange> parts, WordRange before, int behindClause, int limit) {
        int k = behindClause;
        while (k < limit
                && !layout.isComma(k)
                && !layout.isStop(k)
                && layout.regionOf(k) < 0
                && k < behindClause + 12) {
            k++;
        }
        int region = layout.regionOf(k + 1);
        boolean quoted = layout.regionOf(before.end() - 1) != layout.regionOf(behindClause - 1);
        if (k < limit
                && layout.isComma(k)
                && region >= 0
                && layout.wordsOf(region).first() == k + 1) {
            parts.add(before);
            parts.add(layout.wordsOf(region));
            return;
        }
        boolean directly = k == behindClause && k + 2 < limit && layout.isComma(k);
        if (directly && !quoted && opensClause(k + 1) && layout.hasVerb(k + 1, limit)) {
            int end = boundaries.endOf(k + 1, limit);
            parts.add(before);
            if (end > k + 1) {
                parts.add(new WordRange(k + 1, end));
            }
            return;
        }
        boolean opening = words.isTag(before.first(), "ADP") || words.isTag(before.first(), "SCONJ");
        if (quoted || (layout.hasVerb(before.first(), before.end()) && !opening)) {
            parts.add(before);
        }
    }

    private boolean opensClause(int i) {
        return !words.is(i, vocabulary.notContent) && !grammar.isGerund(words, i);
    }

    private @Nullable WordRange after(FoundCue cue, int behindClause, int limit) {
        WordRange quoted = quotedAfter(cue, behindClause, limit);
        if (quoted != null) {
            return quoted;
        }
        return complements.of(cue, behindClause, limit);
    }

    /** A quoted region behind a comma or a colon, with no more than an addressee or an occasion before it. */
    private @Nullable WordRange quotedAfter(FoundCue cue, int behindClause, int limit) {
        int level = layout.regionOf(cue.head());
        for (int k = behindClause; k < limit && k < behindClause + FARTHEST_QUOTE; k++) {
            boolean mark = layout.isComma(k) || words.mark(k) == ':';
            int region = layout.regionOf(k + 1);
            if (mark && region >= 0 && region != level && layout.wordsOf(region).first() == k + 1) {
                return layout.wordsOf(region);
            }
            if (layout.regionOf(k) != level
                    || layout.isStop(k)
                    || layout.isVerbal(k)
                    || grammar.isComplementizer(words, k)) {
                return null;
            }
        }
        return null;
    }
}
