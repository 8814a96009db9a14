package io.github.hearsay.quotation;

import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns of a transcript: lines that begin with a name in capitals, or with that of an account, and a colon. */
final class Transcripts {

    private static final int LONGEST_NAME = 5;
    private static final double CONFIDENCE = 0.95;

    private final QuotedWords layout;
    private final Words words;

    Transcripts(QuotedWords layout) {
        this.layout = layout;
        words = layout.words;
    }

    /** A turn: who speaks, and the words behind the colon. */
    private record Turn(WordRange name, int colon, WordRange content) {}

    /** The turns that no draft has yet; a single one only where a person is named. */
    List<CandidateAttribution> find(List<CandidateAttribution> drafts) {
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Turn turn = beginsLine(i) ? turn(i) : null;
            if (turn != null) {
                turns.add(turn);
            }
        }
        List<CandidateAttribution> found = new ArrayList<>();
        for (Turn turn : turns) {
            boolean known = drafts.stream().anyMatch(d -> d.cueFirst() == turn.colon());
            if (!known && (turns.size() > 1 || isPerson(turn.name()))) {
                found.add(new CandidateAttribution(
                        null, turn.colon(), turn.colon() + 1, turn.name(), List.of(turn.content()), CONFIDENCE));
            }
        }
        return found;
    }

    private boolean beginsLine(int i) {
        return i == 0
                || words.text().substring(words.end(i - 1), words.begin(i)).indexOf('\n') >= 0;
    }

    private @Nullable Turn turn(int line) {
        boolean marked = layout.regionOf(line) >= 0 && words.isTag(line, "PUNCT");
        int first = marked ? line + 1 : line;
        int colon = first;
        while (colon < words.size() && colon - first < LONGEST_NAME && isNameWord(colon)) {
            colon++;
        }
        if (colon == first || words.mark(colon) != ':' || words.mark(first) != 0) {
            return null;
        }
        WordRange content = new WordRange(colon + 1, endOfTurn(colon + 1, marked));
        boolean quoted = !content.isEmpty() && layout.regionOf(content.first()) != layout.regionOf(colon);
        return content.isEmpty() || quoted ? null : new Turn(new WordRange(first, colon), colon, content);
    }

    /** The end of the line, without the mark that closes it where one opened it. */
    private int endOfTurn(int from, boolean marked) {
        int end = from;
        while (end < words.size() && !beginsLine(end)) {
            end++;
        }
        int last = end - 1;
        boolean closes = marked
                && last > from
                && words.isTag(last, "PUNCT")
                && !layout.isStop(last)
                && layout.regionOf(last) != layout.regionOf(end);
        return closes ? last : end;
    }

    /** A word in capitals, a stop or hyphen between such words, or the name of an account. */
    private boolean isNameWord(int i) {
        String form = words.form(i);
        boolean capitals = form.equals(form.toUpperCase(Locale.ROOT));
        return form.startsWith("@")
                || (capitals && (Character.isLetter(form.charAt(0)) || form.equals(".") || form.equals("-")));
    }

    private boolean isPerson(WordRange name) {
        return words.form(name.first()).startsWith("@")
                || layout.mentions.stream()
                        .anyMatch(m -> m.isPerson() && m.span().overlaps(words.span(name.first(), name.end())));
    }
}
