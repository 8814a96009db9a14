package io.github.hearsay.quotation;

import io.github.hearsay.text.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Noun phrases beside a cue, from parts of speech alone. */
final class NounPhrases {

    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ", "DET", "NUM", "SYM", "X");
    private static final Set<String> SUBJECT_PRONOUNS = Set.of(
            "he",
            "she",
            "they",
            "i",
            "we",
            "it",
            "you",
            "who",
            "which",
            "some",
            "others",
            "many",
            "both",
            "neither",
            "everyone",
            "nobody",
            "someone",
            "those",
            "most",
            "one",
            "another",
            "all",
            "several",
            "critics");
    private static final Set<String> LINKS = Set.of("of", "for", "at", "in", "from", "with", "to", "on", "by");
    private static final Set<String> LATER = Set.of("in", "on", "at", "during", "after", "before", "as", "while", "to");
    private static final int LONGEST = 40;

    private final QuotedWords layout;
    private final Words words;

    NounPhrases(QuotedWords layout) {
        this.layout = layout;
        words = layout.words;
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
        boolean relative = words.is(last, "that") && layout.isNoun(last - 1);
        if (relative || (SUBJECT_PRONOUNS.contains(words.lower(last)) && !layout.isNoun(last))) {
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
            boolean finite = layout.isVerbal(i) && !words.lower(i).endsWith("ing") && !words.is(i - 1, "to");
            if (finite) {
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
        if (NOMINAL.contains(tag) || layout.isNoun(i) || words.is(i, "'s") || words.is(i, "'")) {
            return !words.is(i, "that") || i == last;
        }
        if (tag.equals("ADP")) {
            return LINKS.contains(words.lower(i));
        }
        if (tag.equals("PRON")) {
            return Set.of("his", "her", "their", "its", "our", "my").contains(words.lower(i));
        }
        if (tag.equals("CCONJ")) {
            return i > 0 && (layout.isNoun(i - 1) || words.isTag(i - 1, "ADJ"));
        }
        if (tag.equals("VERB")) {
            boolean participle = words.lower(i).endsWith("ed") || words.lower(i).endsWith("ing");
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
                        || words.is(i, "'s"))) {
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
        if (NOMINAL.contains(tag) || layout.isNoun(i) || words.is(i, "'s")) {
            return !words.is(i, "that") && !isTime(i);
        }
        if (tag.equals("ADP")) {
            return words.is(i, "of")
                    || words.is(i, "for")
                    || words.is(i, "from")
                    || (!LATER.contains(words.lower(i)) && LINKS.contains(words.lower(i)));
        }
        return tag.equals("CCONJ") && i + 1 < words.size() && NOMINAL.contains(words.upos(i + 1));
    }

    private int behindApposition(int comma, int limit) {
        int i = comma + 1;
        if (i >= limit
                || layout.regionOf(i) != layout.regionOf(comma)
                || !(NOMINAL.contains(words.upos(i)) || words.is(i, "who"))) {
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
        return TIMES.contains(words.lower(i));
    }

    private static final Set<String> TIMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "yesterday",
            "today",
            "tomorrow",
            "earlier",
            "later",
            "recently",
            "tonight",
            "last",
            "this");
}
