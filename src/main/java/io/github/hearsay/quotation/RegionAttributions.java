package io.github.hearsay.quotation;

import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Quoted regions that no cue took: another piece of a quotation of the same paragraph, a quotation that goes on in the next
 * one, a line behind a colon, or one that stands by itself. The rest are titles, nicknames, words held at a distance.
 */
final class RegionAttributions {

    private static final int FEWEST_WORDS = 5;

    private static final int LONGEST_CUE = 6;
    private static final double UNSIGNED = 0.1;
    private static final double SIGNED = 0.9;
    /** One in five on training data: headlines and posts are quoted behind a colon too. */
    private static final double ANNOUNCED = 0.25;
    /** A cue behind a region is farther from it than any before it in the paragraph. */
    private static final int AHEAD = 1 << 16;

    private final QuotedWords layout;
    private final Words words;
    private final NounPhrases phrases;
    private final PredicateNouns nouns;

    RegionAttributions(QuotedWords layout, NounPhrases phrases) {
        this.layout = layout;
        words = layout.words;
        this.phrases = phrases;
        nouns = new PredicateNouns(layout, phrases);
    }

    /** The drafts with the pieces joined to them, and new drafts behind them. */
    List<CandidateAttribution> complete(List<CandidateAttribution> drafts) {
        List<CandidateAttribution> complete = new ArrayList<>(drafts);
        int[] owner = owners(drafts);
        for (int r = 0; r < owner.length; r++) {
            int previous = r > 0 ? owner[r - 1] : -1;
            boolean continues = previous >= 0 && layout.regions.get(r - 1).continued();
            CandidateAttribution named = owner[r] >= 0 ? null : nouns.behind(layout.wordsOf(r));
            if (named != null) {
                owner[r] = complete.size();
                complete.add(named);
            }
            if (owner[r] >= 0 || !(isSpoken(r) || (continues && endsSentence(r)))) {
                continue;
            }
            if (continues) {
                owner[r] = previous;
            } else if (!isSigned(r)) {
                owner[r] = inParagraph(complete, r);
                owner[r] = owner[r] < 0 && previous >= 0 && goesOn(complete.get(previous), r) ? previous : owner[r];
            }
            if (owner[r] >= 0) {
                CandidateAttribution draft = complete.get(owner[r]);
                List<WordRange> parts = new ArrayList<>(draft.parts());
                parts.add(layout.wordsOf(r));
                complete.set(owner[r], draft.withParts(parts));
            } else if (isSigned(r) || isSentence(layout.wordsOf(r))) {
                owner[r] = complete.size();
                complete.add(alone(r));
            }
        }
        return complete;
    }

    /** The last draft before a region in its paragraph, or the first behind it, that quotes: "A," she said. He nodded. "B". */
    private int inParagraph(List<CandidateAttribution> drafts, int r) {
        WordRange region = layout.wordsOf(r);
        int nearest = -1;
        int least = Integer.MAX_VALUE;
        for (int d = 0; d < drafts.size(); d++) {
            int cue = drafts.get(d).cueFirst();
            boolean here = cue >= 0
                    && layout.regionOf(cue) < 0
                    && words.paragraphOf(cue) == words.paragraphOf(region.first())
                    && drafts.get(d).parts().stream().anyMatch(part -> layout.regionOf(part.end() - 1) >= 0);
            int distance = cue < region.first() ? region.first() - cue : AHEAD + cue - region.end();
            if (here && distance < least) {
                least = distance;
                nearest = d;
            }
        }
        return nearest < 0 ? -1 : teller(drafts, nearest);
    }

    /** A paragraph that begins with an unattributed quotation, after one that ends in a quotation or its attribution. */
    private boolean goesOn(CandidateAttribution draft, int r) {
        int first = layout.wordsOf(r).first();
        WordRange before = layout.wordsOf(r - 1);
        @Nullable WordRange source = draft.source();
        boolean next = beginsParagraph(layout.wordsOf(r))
                && words.paragraphOf(before.end() - 1) == words.paragraphOf(first) - 1;
        boolean answers = words.mark(before.end() - 2) == '?';
        if (source == null || layout.regionOf(draft.cueFirst()) >= 0 || !next || answers) {
            return false;
        }
        int end = Math.max(before.end(), Math.max(draft.cueEnd(), source.end()));
        return end <= first && words.sentenceOf(first - 1) == words.sentenceOf(end - 1);
    }

    private int[] owners(List<CandidateAttribution> drafts) {
        int[] owner = new int[layout.regions.size()];
        java.util.Arrays.fill(owner, -1);
        for (int d = 0; d < drafts.size(); d++) {
            for (WordRange part : drafts.get(d).parts()) {
                for (int i = part.first(); i < part.end(); i++) {
                    int region = layout.regionOf(i);
                    if (region >= 0 && !isAround(region, drafts.get(d), part)) {
                        owner[region] = outer(drafts, owner[region], d);
                        i = Math.max(i, layout.wordsOf(region).end() - 1);
                    }
                }
            }
        }
        return owner;
    }

    /** Of two drafts that have a region the one that tells the other as well, or the later. */
    private static int outer(List<CandidateAttribution> drafts, int before, int now) {
        return before >= 0 && tells(drafts.get(before), drafts.get(now)) ? before : now;
    }

    /** The draft that tells another, or that one. */
    private static int teller(List<CandidateAttribution> drafts, int told) {
        for (int d = 0; d < drafts.size(); d++) {
            if (tells(drafts.get(d), drafts.get(told))) {
                return d;
            }
        }
        return told;
    }

    private static boolean tells(CandidateAttribution draft, CandidateAttribution other) {
        int cue = other.cueFirst();
        return draft.parts().stream().anyMatch(part -> part.first() <= cue && cue < part.end());
    }

    /** Whether a region quotes the cue as well; one that is never closed does not where the content begins with its mark. */
    private boolean isAround(int region, CandidateAttribution draft, WordRange part) {
        boolean neverClosed = !layout.regions.get(region).closed();
        return draft.cue() != null
                && layout.regionOf(draft.cueFirst()) == region
                && !(neverClosed && layout.wordsOf(region).first() == part.first());
    }

    /** A sentence rather than a title or a nickname: long enough, or with the punctuation of speech. */
    private boolean isSpoken(int region) {
        WordRange stretch = layout.wordsOf(region);
        int count = stretch.end() - stretch.first() - 2;
        int last = stretch.end() - 1;
        boolean closed = layout.regions.get(region).closed();
        boolean stop = layout.isStop(last - 1) || layout.isComma(last - 1);
        boolean sentence = stop && isSentence(stretch) && layout.hasFiniteVerb(stretch.first(), stretch.end());
        // "Not ever."
        boolean fragment = layout.isStop(last - 1)
                && words.firstOf(words.sentenceOf(stretch.first())) == stretch.first()
                && !beginsParagraph(stretch);
        return (count >= FEWEST_WORDS || sentence || fragment)
                && (stop || beginsParagraph(stretch) || !closed)
                && !layout.isTitle(stretch);
    }

    /** Whether a region ends with a stop before its mark, or goes on in the next paragraph. */
    private boolean endsSentence(int region) {
        int last = layout.wordsOf(region).end() - 1;
        return layout.regions.get(region).continued() || layout.isStop(last) || layout.isStop(last - 1);
    }

    private boolean beginsParagraph(WordRange region) {
        int first = region.first();
        return first == 0 || words.paragraphOf(first - 1) != words.paragraphOf(first);
    }

    /** Whether a region is a sentence of its own rather than a part of one. */
    private boolean isSentence(WordRange region) {
        int first = region.first();
        return beginsParagraph(region)
                || words.mark(first - 1) == ':'
                || words.firstOf(words.sentenceOf(first)) == first
                || layout.isStop(first - 1)
                || (first > 1 && layout.regionOf(first - 1) >= 0 && layout.isStop(first - 2));
    }

    private boolean isSigned(int r) {
        WordRange region = layout.wordsOf(r);
        return words.mark(region.first() - 1) == ':' || signature(region.end()) != null;
    }

    /** With the source that the clause or the noun phrase before a colon names; else without source and cue. */
    private CandidateAttribution alone(int r) {
        WordRange region = layout.wordsOf(r);
        int colon = region.first() - 1;
        List<WordRange> parts = List.of(region);
        if (colon > 0 && words.mark(colon) == ':' && layout.regionOf(colon) < 0) {
            return announced(colon, parts);
        }
        @Nullable WordRange signature = signature(region.end());
        return signature == null
                ? new CandidateAttribution(null, -1, -1, personBefore(region), parts, UNSIGNED)
                : new CandidateAttribution(null, region.end(), region.end() + 1, signature, parts, SIGNED);
    }

    /** "Mara Voss was furious. “…”": the person that the sentence before, in the same paragraph, is about. */
    private @Nullable WordRange personBefore(WordRange region) {
        int last = region.first() - 1;
        if (beginsParagraph(region) || layout.regionOf(last) >= 0 || !layout.isStop(last)) {
            return null;
        }
        WordRange subject = phrases.mainSubject(words.firstOf(words.sentenceOf(last)), last);
        return subject != null && isPerson(subject, mention -> true) ? subject : null;
    }

    private boolean isPerson(WordRange phrase, Predicate<EntityMention> kind) {
        return layout.mentions.stream()
                .anyMatch(mention -> mention.isPerson() && kind.test(mention) && isWhole(mention, phrase));
    }

    private boolean isWhole(EntityMention mention, WordRange phrase) {
        return words.behind(mention.span().end()) == phrase.end()
                && words.at(mention.span().begin()) >= phrase.first();
    }

    /** "She made the following comment:" is a cue from its verb on, behind its subject; "Roe:" a source. */
    private CandidateAttribution announced(int colon, List<WordRange> parts) {
        int floor = layout.sentenceAround(colon).first();
        int verb = colon - 1;
        while (verb >= floor && !(layout.isVerbal(verb) && layout.regionOf(verb) < 0)) {
            verb--;
        }
        while (verb > floor && layout.isVerbal(verb - 1)) {
            verb--;
        }
        @Nullable WordRange subject = verb > floor && colon - verb <= LONGEST_CUE ? phrases.before(verb, floor) : null;
        if (subject != null && words.is(subject.first(), layout.vocabulary.relatives)) {
            // "Jo Roe, who owns the kiosk:"
            WordRange name = phrases.before(subject.first() - 1, floor);
            WordRange source = name == null ? null : new WordRange(name.first(), colon);
            return new CandidateAttribution(null, colon, colon + 1, source, parts, ANNOUNCED);
        }
        return subject == null
                ? new CandidateAttribution(null, colon, colon + 1, label(colon, floor), parts, ANNOUNCED)
                : new CandidateAttribution(null, verb, colon + 1, subject, parts, ANNOUNCED);
    }

    /** "Jo Roe, chief executive:" as a whole, else the noun phrase before the colon. */
    private @Nullable WordRange label(int colon, int floor) {
        WordRange role = phrases.before(colon, floor);
        if (role == null || isPerson(role, EntityMention::isName) || !layout.isComma(role.first() - 1)) {
            return role;
        }
        WordRange name = phrases.before(role.first() - 1, floor);
        return name != null && name.first() == floor ? new WordRange(floor, colon) : role;
    }

    /** "…" ― Jo Roe: a dash and a name up to the end of the paragraph. */
    private @Nullable WordRange signature(int dash) {
        if (dash + 1 >= words.size() || !(layout.isDash(dash) || words.mark(dash) == '―')) {
            return null;
        }
        int end = dash + 1;
        while (end < words.size() && words.paragraphOf(end) == words.paragraphOf(dash) && layout.regionOf(end) < 0) {
            end++;
        }
        return end > dash + 1 && end - dash < 12 && layout.isNoun(dash + 1) ? new WordRange(dash + 1, end) : null;
    }
}
