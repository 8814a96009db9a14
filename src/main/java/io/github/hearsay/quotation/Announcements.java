package io.github.hearsay.quotation;

import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cue and a colon that end a paragraph, and what they announce: the entries of a list, or one paragraph. */
final class Announcements {

    private static final double CONFIDENCE = 0.9;
    private static final int FARTHEST = 6;
    private static final int MOST_DIGITS = 2;
    private static final String BULLETS = "-–—•*·▪◦‣●■";

    private final QuotedWords layout;
    private final Words words;
    private final NounPhrases phrases;

    Announcements(QuotedWords layout) {
        this.layout = layout;
        words = layout.words;
        phrases = new NounPhrases(layout);
    }

    /** The drafts, those of such cues with what they announce. */
    List<CandidateAttribution> complete(List<CandidateAttribution> drafts, List<FoundCue> cues) {
        List<CandidateAttribution> complete = new ArrayList<>(drafts);
        for (FoundCue cue : cues) {
            int colon = colonBehind(cue);
            List<WordRange> parts = colon < 0 ? List.of() : announced(colon + 1);
            @Nullable WordRange source = parts.isEmpty() ? null : source(cue, colon);
            if (source != null) {
                complete.removeIf(draft -> cue.head() >= draft.cueFirst() && cue.head() < draft.cueEnd());
                complete.removeIf(draft -> draft.cue() == null && draft.cueFirst() == colon);
                complete.add(CandidateAttribution.of(cue, source, parts, CONFIDENCE));
            }
        }
        return complete;
    }

    /** The colon that ends the paragraph of a cue, near behind it; -1 where there is none. */
    private int colonBehind(FoundCue cue) {
        int limit = Math.min(words.size(), cue.end() + FARTHEST);
        for (int i = cue.end(); i < limit; i++) {
            if (words.paragraphOf(i) != words.paragraphOf(cue.head()) || layout.isStop(i) || layout.regionOf(i) >= 0) {
                return -1;
            }
            if (words.mark(i) == ':') {
                boolean last = i + 1 < words.size() && words.paragraphOf(i + 1) != words.paragraphOf(i);
                return last && layout.regionOf(cue.head()) < 0 ? i : -1;
            }
        }
        return -1;
    }

    private List<WordRange> announced(int from) {
        List<WordRange> parts = new ArrayList<>();
        int at = from;
        while (at < words.size()) {
            int end = endOfParagraph(at);
            int first = behindBullet(at);
            if (first == at) {
                break;
            }
            int last = end;
            while (last > first + 1 && words.isTag(last - 1, "PUNCT") && layout.regionOf(last - 1) < 0) {
                last--;
            }
            if (first < end) {
                parts.add(new WordRange(first, last));
            }
            at = end;
        }
        if (parts.isEmpty() && from < words.size() && layout.regionOf(from) < 0) {
            parts.add(new WordRange(from, endOfParagraph(from)));
        }
        return parts;
    }

    private int endOfParagraph(int from) {
        int end = from + 1;
        while (end < words.size() && words.paragraphOf(end) == words.paragraphOf(from)) {
            end++;
        }
        return end;
    }

    /** Behind a bullet, or a number or letter with a stop or bracket; the same index where the paragraph has neither. */
    private int behindBullet(int first) {
        char mark = words.mark(first);
        if (mark != 0 && BULLETS.indexOf(mark) >= 0) {
            return first + 1;
        }
        int at = mark == '(' ? first + 1 : first;
        if (at >= words.size()) {
            return first;
        }
        String form = words.form(at);
        String number = form.endsWith(".") || form.endsWith(")") ? form.substring(0, form.length() - 1) : form;
        boolean counts = !number.isEmpty()
                && number.length() <= MOST_DIGITS
                && (number.chars().allMatch(Character::isDigit)
                        || (number.length() == 1 && Character.isLetter(number.charAt(0))));
        if (!counts) {
            return first;
        }
        boolean marked = number.length() < form.length();
        boolean next = words.mark(at + 1) == '.' || words.mark(at + 1) == ')';
        return marked ? at + 1 : next ? at + 2 : first;
    }

    /** Of a phrase with its source behind it, what stands before the colon; of others the subject before them. */
    private @Nullable WordRange source(FoundCue cue, int colon) {
        if (cue.kind() == FoundCue.Kind.PHRASE) {
            return cue.end() < colon ? new WordRange(cue.end(), colon) : null;
        }
        return phrases.before(cue.first(), layout.sentenceAround(cue.head()).first());
    }
}
