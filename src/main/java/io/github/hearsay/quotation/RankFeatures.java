package io.github.hearsay.quotation;

import io.github.hearsay.learning.Features;
import io.github.hearsay.learning.Hash;
import io.github.hearsay.learning.Ranker;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the choice between the candidates of a cue looks at: the whole of each, as the taggers cannot see it. */
final class RankFeatures implements ChoiceFeatures {

    /** Number of real values. */
    static final int VALUES = 6;

    private static final double LEAST = 1e-4;
    /** The choice of nothing at all. */
    private static final Ranker.Candidate NOTHING = nothing();

    private final QuotedWords layout;
    private final Words words;
    private final WordSignals signals;
    private final boolean[] cueHeads;
    private final Features collected = new Features();

    private RankFeatures(QuotedWords layout, WordSignals signals, boolean[] cueHeads) {
        this.layout = layout;
        words = layout.words;
        this.signals = signals;
        this.cueHeads = cueHeads;
    }

    /** Those of a document in which these cues were proposed. */
    static RankFeatures of(QuotedDocument document, List<Proposal> proposed) {
        List<FoundCue> cues = proposed.stream().map(c -> c.cue().cue()).toList();
        return new RankFeatures(document.layout, document.signals, document.heads(cues));
    }

    private static Ranker.Candidate nothing() {
        Features one = new Features();
        one.next();
        one.add(Hash.feature(1, 0));
        return new Ranker.Candidate(one, new float[VALUES]);
    }

    @Override
    public List<Ranker.Candidate> of(Proposal proposal) {
        List<Ranker.Candidate> candidates = new ArrayList<>();
        for (ScoredCandidate candidate : proposal.drafts()) {
            candidates.add(of(proposal, candidate));
        }
        candidates.add(NOTHING);
        return candidates;
    }

    private Ranker.Candidate of(Proposal all, ScoredCandidate candidate) {
        collected.clear();
        collected.next();
        CandidateAttribution draft = candidate.draft();
        FoundCue cue = all.cue().cue();
        int lemma = signals.lemma[cue.head()];
        addCue(all, cue, lemma);
        addRule(all.byRule(), draft, cue);
        addSource(draft.source(), cue, lemma);
        add(20, draft.parts().size(), Math.min(2, quoted(draft)));
        for (WordRange part : draft.parts()) {
            addPart(part, cue, lemma);
        }
        add(21, candidate.rank(), draft.source() == null ? 1 : 2);
        double best = all.drafts().get(0).logProbability();
        double log = Math.max(candidate.logProbability(), Proposal.UNSEEN);
        return new Ranker.Candidate(
                collected,
                1,
                logOdds(all.cue().probability()),
                (float) (log / 3),
                (float) ((log - Math.max(best, Proposal.UNSEEN)) / 3),
                (float) (Math.max(all.nothing(), Proposal.UNSEEN) / 3),
                candidate.logProbability() == Proposal.UNSEEN ? 1 : 0);
    }

    /** The logarithm of the odds of a probability, finite and of the size of other values. */
    static float logOdds(double probability) {
        double p = Math.min(1, Math.max(0, probability));
        return (float) (Math.log((p + LEAST) / (1 + LEAST - p)) / 3);
    }

    private void add(int template, int first, int second) {
        collected.add(Hash.feature(template, first, second));
    }

    private void addCue(Proposal all, FoundCue cue, int lemma) {
        int known = cue.sort();
        int likely = (int) (10 * all.cue().probability());
        int none = (int) Math.max(-9, all.nothing());
        add(2, lemma, 0);
        add(3, lemma, Math.min(likely, 9) / 3);
        add(4, known, likely / 2);
        add(5, likely, none);
        add(6, signals.tag[cue.head()], signals.relation[cue.head()]);
        add(7, signals.dependents[cue.head()], known);
        add(8, layout.regionOf(cue.head()) >= 0 ? 1 : 2, cue.end() - cue.first());
        add(9, cue.passive() ? 1 : 2, cue.negative() ? 1 : 2);
    }

    private void addRule(@Nullable CandidateAttribution byRule, CandidateAttribution draft, FoundCue cue) {
        int agreement = byRule == null
                ? 0
                : (byRule.parts().equals(draft.parts()) ? 1 : 2)
                        + (java.util.Objects.equals(byRule.source(), draft.source()) ? 4 : 8);
        add(30, agreement, 0);
        add(31, agreement, Hash.of(cue.kind().name()));
        add(32, agreement, quoted(draft));
    }

    private void addSource(@Nullable WordRange source, FoundCue cue, int lemma) {
        if (source == null) {
            add(40, 0, lemma);
            add(41, 0, cue.passive() ? 1 : 2);
            add(42, 0, signals.dependents[cue.head()]);
            return;
        }
        int side = source.end() <= cue.first() ? 1 : source.first() >= cue.end() ? 2 : 3;
        int gap = Math.min(6, side == 1 ? cue.first() - source.end() : source.first() - cue.end());
        int top = top(source);
        int length = Math.min(8, source.end() - source.first());
        add(40, side, lemma);
        add(41, side, gap);
        add(42, side, signals.relation[top]);
        add(43, relationTo(top, cue), side);
        add(44, signals.mention[source.first()], signals.mention[source.end() - 1]);
        add(45, signals.tag[source.first()], signals.tag[source.end() - 1]);
        add(46, length, side);
        add(47, signals.lower[source.first()], side);
        add(48, signals.lower[top], 0);
        add(49, edges(source, top), relationTo(top, cue));
        add(50, tagAt(source.end()), side);
        add(51, tagAt(source.first() - 1), side);
        add(52, signals.fine[top], side);
        add(53, cuesWithin(source.first(), source.end(), cue), side);
        add(54, cuesWithin(Math.min(source.end(), cue.end()), Math.max(source.first(), cue.first()), cue), side);
    }

    private void addPart(WordRange part, FoundCue cue, int lemma) {
        int side = part.end() <= cue.first() ? 1 : part.first() >= cue.end() ? 2 : 3;
        int gap = Math.min(6, side == 1 ? cue.first() - part.end() : part.first() - cue.end());
        int top = top(part);
        int length = bucket(part.end() - part.first());
        int region = layout.regionOf(part.first()) >= 0 ? 1 : 2;
        int shape = Hash.feature(side, region, layout.regionOf(part.end() - 1) >= 0 ? 1 : 2);
        add(60, shape, lemma);
        add(61, shape, gap);
        add(62, shape, length);
        add(63, relationTo(top, cue), side);
        add(64, relationTo(top, cue), lemma);
        add(65, edges(part, top), side);
        add(66, edges(part, top), relationTo(top, cue));
        add(67, signals.tag[part.first()], side);
        add(68, signals.lower[part.first()], lemma);
        add(69, signals.lower[part.first()], side);
        add(70, signals.tag[part.end() - 1], tagAt(part.end()));
        add(71, wordAt(part.end()), side);
        add(72, wordAt(part.end()), length);
        add(73, wordAt(part.first() - 1), side);
        add(74, opening(part), side);
        add(75, opening(part), wordAt(part.end()));
        add(76, cuesWithin(part.first(), part.end(), cue), side);
        add(77, layout.hasVerb(part.first(), part.end()) ? 1 : 0, length);
        add(78, balance(part), shape);
        add(79, Hash.feature(1, signals.tag[top], side), lemma);
        add(80, layout.isStop(part.end()) ? 1 : layout.isComma(part.end()) ? 2 : 3, shape);
    }

    /** The word of a stretch that hangs on one outside of it, the first of several. */
    private int top(WordRange stretch) {
        return Math.max(stretch.first(), words.headOf(stretch.first(), stretch.end()));
    }

    private int relationTo(int top, FoundCue cue) {
        int head = words.head(top);
        int place = head >= cue.first() && head < cue.end() ? 1 : words.head(cue.head()) == top ? 2 : 3;
        return Hash.feature(place, place == 2 ? signals.relation[cue.head()] : signals.relation[top]);
    }

    /** Whether the edges of a stretch are those of the subtree of its top, punctuation aside. */
    private int edges(WordRange stretch, int top) {
        int left = signals.tree.left(top);
        int right = signals.tree.right(top) - 1;
        while (left < top && words.isTag(left, "PUNCT")) {
            left++;
        }
        while (right > top && words.isTag(right, "PUNCT")) {
            right--;
        }
        int last = stretch.end() - 1;
        while (last > top && words.isTag(last, "PUNCT")) {
            last--;
        }
        int first = stretch.first();
        while (first < top && words.isTag(first, "PUNCT")) {
            first++;
        }
        return Integer.signum(first - left) + 1 + 3 * (Integer.signum(last - right) + 1);
    }

    /** What begins behind a stretch, and whether it hangs on something inside. */
    private int opening(WordRange stretch) {
        int top = stretch.end() < words.size() ? signals.opens[stretch.end()] : -1;
        if (top < 0) {
            return 0;
        }
        int head = words.head(top);
        return Hash.feature(head >= stretch.first() && head < stretch.end() ? 1 : 2, signals.relation[top]);
    }

    private int cuesWithin(int first, int end, FoundCue cue) {
        int count = 0;
        for (int i = first; i < end && count < 2; i++) {
            count += cueHeads[i] && i != cue.head() ? 1 : 0;
        }
        return count;
    }

    private int balance(WordRange part) {
        int open = 0;
        int commas = 0;
        for (int i = part.first(); i < part.end(); i++) {
            char mark = words.mark(i);
            open += mark == '(' ? 1 : mark == ')' ? -1 : 0;
            commas += mark == ',' ? 1 : 0;
        }
        return open * 4 + Math.min(3, commas);
    }

    private int quoted(CandidateAttribution draft) {
        int quoted = 0;
        for (WordRange part : draft.parts()) {
            quoted += layout.regionOf(part.first()) >= 0 ? 1 : 0;
        }
        return quoted == 0 ? 0 : quoted == draft.parts().size() ? 1 : 2;
    }

    private static int bucket(int length) {
        return length < 6 ? length : length < 9 ? 6 : length < 14 ? 7 : length < 22 ? 8 : length < 40 ? 9 : 10;
    }

    private int tagAt(int i) {
        return i < 0 || i >= words.size() ? 1 : signals.tag[i];
    }

    private int wordAt(int i) {
        return i < 0 || i >= words.size() ? 1 : signals.lower[i];
    }
}
