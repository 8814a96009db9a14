package io.github.hearsay.quotation;

import io.github.hearsay.language.Grammar;
import io.github.hearsay.text.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Noun phrases beside a cue, from parts of speech alone. */
final class NounPhrases {

    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ", "DET", "NUM", "SYM", "X");
    private static final int LONGEST = 40;

    private final QuotedWords layout;
    private final Words words;
    private final QuotationVocabulary vocabulary;
    private final Grammar grammar;

    NounPhrases(QuotedWords layout) {
        this.layout = layout;
        words = layout.words;
        vocabulary = layout.vocabulary;
        grammar = vocabulary.grammar;
    }

    /** The subject whose last word stands before {@code end}; null where no noun phrase ends there. */
    @Nullable WordRange before(int end, int floor) {
        int last = end - 1;
        if (last < floor) {
            return null;
        }
        if (layout.isComma(last)) {
            return withApposition(last, floor);
        }
        boolean relative = grammar.isComplementizer(words, last) && layout.isNoun(last - 1);
        if (relative || (words.is(last, vocabulary.subjects) && !layout.isNoun(last))) {
            return new WordRange(last, end);
        }
        if (!layout.isNoun(last) && !words.isTag(last, "NUM") && !words.isTag(last, "ADJ") && words.mark(last) != ')') {
            return null;
        }
        int first = startOf(last, floor);
        first = withoutOpening(first, end);
        return first < end ? new WordRange(first, end) : null;
    }

    /** The subject of the first finite verb of a stretch; null where it begins with none. */
    @Nullable WordRange mainSubject(int floor, int limit) {
        for (int i = floor; i < limit; i++) {
            if (layout.regionOf(i) != layout.regionOf(limit)) {
                return null;
            }
            if (layout.isFiniteVerb(i)) {
                int end = i;
                while (end > floor && words.isTag(end - 1, "ADV")) {
                    end--;
                }
                return before(end, floor);
            }
        }
        return null;
    }

    private int startOf(int last, int floor) {
        int first = last;
        int depth = 0;
        for (int i = last; i >= floor && last - i < LONGEST; i--) {
            char mark = words.mark(i);
            boolean inside = depth > 0 || mark == ')';
            if ((mark == '(' && depth == 0) || (!inside && !continues(i, last))) {
                break;
            }
            depth += mark == ')' ? 1 : mark == '(' ? -1 : 0;
            first = i;
        }
        return first;
    }

    private boolean continues(int i, int last) {
        if (layout.regionOf(i) != layout.regionOf(last)) {
            return false;
        }
        String tag = words.upos(i);
        if (NOMINAL.contains(tag) || layout.isNoun(i) || grammar.isAnyPossessiveMarker(words, i)) {
            return !grammar.isComplementizer(words, i) || i == last;
        }
        if (tag.equals("ADP")) {
            return words.is(i, vocabulary.links);
        }
        if (tag.equals("PRON")) {
            return words.is(i, vocabulary.owners);
        }
        if (tag.equals("CCONJ")) {
            return i > 0 && (layout.isNoun(i - 1) || words.isTag(i - 1, "ADJ"));
        }
        if (tag.equals("VERB")) {
            boolean participle = grammar.isPast(words, i) || grammar.isGerund(words, i);
            return participle && (layout.isNoun(i - 1) || words.isTag(i - 1, "DET") || words.isTag(i - 1, "ADJ"));
        }
        boolean tight = i > 0
                && i + 1 < words.size()
                && words.begin(i) == words.end(i - 1)
                && words.end(i) == words.begin(i + 1);
        return words.mark(i) == '&' || (tight && (words.mark(i) == '-' || words.mark(i) == '/'));
    }

    /** A phrase does not begin with a conjunction, a preposition or an adverb. */
    private int withoutOpening(int first, int end) {
        int i = first;
        while (i < end
                && (words.isTag(i, "CCONJ")
                        || words.isTag(i, "ADP")
                        || words.isTag(i, "ADV")
                        || words.isTag(i, "PUNCT")
                        || grammar.isPossessiveMarker(words, i))) {
            i++;
        }
        return i;
    }

    /** "Ann Bo, 43, a nurse who treated him," before the cue: the name, and all up to the comma. */
    private @Nullable WordRange withApposition(int comma, int floor) {
        int inner = comma - 1;
        for (int k = 0; k < 3; k++) {
            while (inner > floor && !layout.isComma(inner) && comma - inner < LONGEST) {
                if (layout.regionOf(inner) != layout.regionOf(comma)) {
                    return null;
                }
                inner--;
            }
            if (inner <= floor || !layout.isComma(inner)) {
                return null;
            }
            if (words.isTag(inner - 1, "NUM") && layout.isComma(inner - 2)) {
                inner = inner - 2;
            }
            WordRange head = before(inner, floor);
            if (head != null && !layout.isComma(inner - 1)) {
                return new WordRange(head.first(), comma);
            }
            inner--;
        }
        return null;
    }

    /** The noun phrase that begins at a word: an inverted subject or an addressee; null where none does. */
    @Nullable WordRange after(int first, int limit, boolean apposition) {
        boolean entersRegion = layout.regionOf(first) >= 0 && layout.regionOf(first) != layout.regionOf(first - 1);
        if (first >= limit || entersRegion) {
            return null;
        }
        if (words.isTag(first, "PRON")) {
            return new WordRange(first, first + 1);
        }
        if (!NOMINAL.contains(words.upos(first)) && !layout.isNoun(first)) {
            return null;
        }
        int end = first;
        while (end < limit && continuesRight(end, first)) {
            end++;
        }
        while (end > first
                && (words.isTag(end - 1, "ADP") || words.isTag(end - 1, "DET") || words.isTag(end - 1, "CCONJ"))) {
            end--;
        }
        if (apposition && end < limit && layout.isComma(end)) {
            end = behindApposition(end, limit);
        }
        return end > first ? new WordRange(first, end) : null;
    }

    private boolean continuesRight(int i, int first) {
        if (layout.regionOf(i) != layout.regionOf(first)) {
            return false;
        }
        String tag = words.upos(i);
        if (NOMINAL.contains(tag) || layout.isNoun(i) || grammar.isPossessiveMarker(words, i)) {
            return !grammar.isComplementizer(words, i) && !isTime(i);
        }
        if (tag.equals("ADP")) {
            return words.is(i, vocabulary.tightLinks)
                    || (!words.is(i, vocabulary.later) && words.is(i, vocabulary.links));
        }
        return tag.equals("CCONJ") && i + 1 < words.size() && NOMINAL.contains(words.upos(i + 1));
    }

    private int behindApposition(int comma, int limit) {
        int i = comma + 1;
        if (i >= limit
                || layout.regionOf(i) != layout.regionOf(comma)
                || !(NOMINAL.contains(words.upos(i)) || words.is(i, vocabulary.appositionOpeners))) {
            return comma;
        }
        while (i < limit && !layout.isComma(i) && !layout.isStop(i) && layout.regionOf(i) == layout.regionOf(comma)) {
            i++;
        }
        if (words.isTag(comma + 1, "NUM") && i == comma + 2 && i < limit && layout.isComma(i)) {
            return behindApposition(i, limit);
        }
        return i;
    }

    /** A weekday, a month, "yesterday" and the like. */
    boolean isTime(int i) {
        return words.is(i, vocabulary.times);
    }
}
