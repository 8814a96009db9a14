package io.github.hearsay.quotation;

import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.cas.MentionIndex;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns of transcripts and interviews. A line with a label is a turn where the whole document shows that labels name who
 * speaks: the same comes again, people are named, or roles of those who ask and answer. A turn goes on up to the next one;
 * the last has one paragraph.
 */
final class Transcripts {

    private static final double CONFIDENCE = 0.95;
    private static final int SHORT = 2;

    private final QuotedWords layout;
    private final Words words;
    private final TurnLabel.Reader labels;
    private final MentionIndex mentions;

    Transcripts(QuotedWords layout) {
        this.layout = layout;
        words = layout.words;
        labels = new TurnLabel.Reader(layout);
        mentions = new MentionIndex(layout.mentions);
    }

    /** The drafts, and the turns that none of them has yet; in a long transcript turns in place of drafts. */
    List<CandidateAttribution> complete(List<CandidateAttribution> drafts) {
        List<TurnLabel> turns = turns();
        List<CandidateAttribution> found = new ArrayList<>(drafts);
        @Nullable WordRange interviewee = turns.isEmpty() ? null : interviewee(turns.get(0));
        Set<Integer> colons = new HashSet<>();
        turns.forEach(turn -> colons.add(turn.colon()));
        if (turns.size() > SHORT) {
            found.removeIf(draft -> draft.cueFirst() >= 0 && colons.contains(draft.cueFirst()));
        }
        Set<Integer> known = new HashSet<>();
        found.forEach(draft -> known.add(draft.cueFirst()));
        for (int t = 0; t < turns.size(); t++) {
            TurnLabel turn = turns.get(t);
            boolean left = turn.colon() >= 0 && known.contains(turn.colon());
            List<WordRange> parts = left ? List.of() : parts(turn, t + 1 < turns.size() ? turns.get(t + 1) : null);
            if (!parts.isEmpty()) {
                boolean answers = interviewee != null && words.is(turn.name().first(), layout.vocabulary.answers);
                found.add(new CandidateAttribution(
                        null,
                        turn.colon(),
                        turn.colon() < 0 ? -1 : turn.colon() + 1,
                        answers ? interviewee : turn.name(),
                        parts,
                        CONFIDENCE));
            }
        }
        return found;
    }

    private List<TurnLabel> turns() {
        List<TurnLabel> candidates = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        int lines = 0;
        for (int i = 0; i < words.size(); i++) {
            if (!labels.beginsLine(i)) {
                continue;
            }
            boolean marked = layout.regionOf(i) >= 0 && words.isTag(i, "PUNCT");
            TurnLabel label = labels.at(marked ? i + 1 : i);
            lines += candidates.isEmpty() && label == null ? 0 : 1;
            if (label != null && !isQuoted(label) && !words.is(label.name().first(), layout.vocabulary.notSpeakers)) {
                candidates.add(label);
                times.merge(label.key(words), 1, Integer::sum);
            }
        }
        int sure = 0;
        for (TurnLabel label : candidates) {
            sure += isSure(label, times) ? 1 : 0;
        }
        boolean transcript = sure > 0 && candidates.size() > 2 && 2 * candidates.size() >= lines;
        boolean several = candidates.size() > 1;
        boolean severalCapitals = candidates.stream().filter(this::isInCapitals).count() > 1;
        List<TurnLabel> turns = new ArrayList<>();
        for (TurnLabel label : candidates) {
            boolean capitals = isInCapitals(label) && (severalCapitals || isPerson(label));
            boolean account = words.form(label.name().first()).startsWith("@");
            boolean colon = label.colon() >= 0 && several && (isSure(label, times) || transcript);
            boolean bare = label.colon() < 0 && transcript && times.getOrDefault(label.key(words), 0) > 1;
            if (capitals || (account && label.colon() >= 0) || colon || bare) {
                turns.add(label);
            }
        }
        return turns;
    }

    private boolean isInCapitals(TurnLabel label) {
        return label.colon() >= 0 && label.isInCapitals(words);
    }

    /** Whether a label names who speaks for itself. */
    private boolean isSure(TurnLabel label, Map<String, Integer> times) {
        boolean again = times.getOrDefault(label.key(words), 0) > 1;
        boolean role = words.is(label.name().end() - 1, layout.vocabulary.turnRoles)
                || words.is(label.name().first(), layout.vocabulary.turnLetters);
        return again || role || (label.colon() >= 0 && isPerson(label));
    }

    /** What begins with a mark behind the colon is found as a quotation. */
    private boolean isQuoted(TurnLabel label) {
        int mark = label.colon() < 0 ? label.name().first() : label.colon();
        return layout.regionOf(label.content()) != layout.regionOf(mark);
    }

    /** The paragraphs of a turn, without what is said of the scene in brackets; up to the next turn, if there is one. */
    private List<WordRange> parts(TurnLabel turn, @Nullable TurnLabel next) {
        List<WordRange> parts = new ArrayList<>();
        int limit = next == null ? words.size() : lineOf(next.name().first());
        for (int from = turn.content(); from < limit; ) {
            int end = from + 1;
            while (end < limit && !labels.beginsLine(end)) {
                end++;
            }
            WordRange part = new WordRange(from, withoutClosing(turn, from, end));
            boolean scene = "([".indexOf(words.mark(from)) >= 0 && ")]".indexOf(words.mark(end - 1)) >= 0;
            if (!part.isEmpty() && !scene) {
                parts.add(part);
            }
            from = next == null ? limit : end;
        }
        return parts;
    }

    private int lineOf(int word) {
        int first = word;
        while (!labels.beginsLine(first)) {
            first--;
        }
        return first;
    }

    /** The end of a line, without the mark that closes it where one opened it before the label. */
    private int withoutClosing(TurnLabel turn, int from, int end) {
        int last = end - 1;
        boolean marked = layout.regionOf(turn.name().first()) >= 0;
        boolean closes = marked
                && last > from
                && words.isTag(last, "PUNCT")
                && !layout.isStop(last)
                && layout.regionOf(last) != layout.regionOf(end);
        return closes ? last : end;
    }

    private boolean isPerson(TurnLabel label) {
        return mentions.within(words.span(label.name().first(), label.name().end())).stream()
                .anyMatch(mention -> mention.isPerson() && mention.isName());
    }

    /** The only person that is named before the first turn, by the first mention; null where there are others. */
    private @Nullable WordRange interviewee(TurnLabel first) {
        @Nullable EntityMention found = null;
        for (EntityMention mention : layout.mentions) {
            if (!mention.isPerson()
                    || !mention.isName()
                    || mention.span().end() > words.begin(first.name().first())) {
                continue;
            }
            if (found != null && !found.entity().equals(mention.entity())) {
                return null;
            }
            found = found == null ? mention : found;
        }
        return found == null
                ? null
                : new WordRange(
                        words.at(found.span().begin()),
                        words.behind(found.span().end()));
    }
}
