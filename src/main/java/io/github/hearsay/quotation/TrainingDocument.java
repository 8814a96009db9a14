package io.github.hearsay.quotation;

import io.github.hearsay.learning.CrfTrainer.Example;
import io.github.hearsay.learning.Features;
import io.github.hearsay.learning.Ranker;
import io.github.hearsay.learning.RankerTrainer.Choice;
import io.github.hearsay.quotation.QuotationTrainer.Gold;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A document with its annotation, as examples to learn from. */
final class TrainingDocument {

    private static final Features NONE = new Features();

    private final QuotedDocument document;
    private final Words words;
    private final List<Gold> gold;
    private final List<Example> cueExamples;
    private final Map<FoundCue, Gold> goldOf = new HashMap<>();
    private List<TaggedCue> tagged = List.of();

    TrainingDocument(QuotedDocument document, List<Gold> gold) {
        this.document = document;
        this.gold = gold;
        words = document.layout.words;
        cueExamples = readCues();
    }

    List<Example> cueExamples() {
        return cueExamples;
    }

    private List<Example> readCues() {
        int[] tags = new int[words.size()];
        for (Gold attribution : gold) {
            attribution.cue().forEach(cue -> TagSequence.mark(tags, stretch(cue), CueTagger.CUE));
        }
        CueFeatures extractor = new CueFeatures(document);
        Features features = new Features();
        List<Example> examples = new ArrayList<>();
        for (int s = 0; s < words.sentences(); s++) {
            extractor.fill(features, s);
            examples.add(new Example(features, NONE, TagSequence.permitted(tags, words.firstOf(s), words.endOf(s))));
        }
        return examples;
    }

    /** Lets a tagger that has not seen this document find its cues, and gives each what is annotated of it. */
    void tag(CueTagger tagger) {
        tagged = tagger.find(document);
        match(tagged.stream().map(TaggedCue::cue).toList());
    }

    private void match(List<FoundCue> found) {
        goldOf.clear();
        for (Gold attribution : gold) {
            if (!attribution.cue().isEmpty()) {
                WordRange stretch = stretch(attribution.cue().get(0));
                FoundCue cue = found.stream()
                        .filter(c -> c.first() < stretch.end() && stretch.first() < c.end())
                        .findFirst()
                        .orElseGet(() -> document.cueAt(stretch));
                goldOf.put(cue, attribution);
            }
        }
    }

    /** Content and source of the cues that were found, and of those that should have been. */
    List<Example> roleExamples() {
        SortedMap<Integer, FoundCue> cues = new TreeMap<>();
        tagged.forEach(cue -> cues.put(cue.cue().first(), cue.cue()));
        goldOf.keySet().forEach(cue -> cues.put(cue.first(), cue));
        List<FoundCue> all = List.copyOf(cues.values());
        RoleFeatures extractor = new RoleFeatures(
                document.layout,
                document.signals,
                document.heads(tagged.stream().map(TaggedCue::cue).toList()));
        AttributionRules rules = document.rules(all);
        Features features = new Features();
        List<Example> examples = new ArrayList<>();
        for (FoundCue cue : all) {
            RoleWindow window = RoleWindow.around(cue, document.layout);
            extractor.fill(features, window, rules.draft(cue));
            int[] tags = tags(window, goldOf.get(cue));
            examples.add(new Example(features, NONE, TagSequence.permitted(tags, 0, tags.length)));
        }
        return examples;
    }

    private int[] tags(RoleWindow window, @Nullable Gold attribution) {
        int[] tags = new int[window.size()];
        if (attribution != null) {
            attribution
                    .content()
                    .forEach(part -> TagSequence.mark(tags, window.unitsOf(stretch(part)), RoleTagger.CONTENT));
            attribution
                    .source()
                    .forEach(part -> TagSequence.mark(tags, window.unitsOf(stretch(part)), RoleTagger.SOURCE));
        }
        return tags;
    }

    /** The candidates of each cue that was found, and which of them come closest to what is annotated. */
    List<Choice> choices(RoleTagger tagger) {
        List<Proposal> proposed = LinearProposer.candidates(document, tagged, tagger);
        return choices(proposed, RankFeatures.of(document, proposed));
    }

    /** As {@link #choices(RoleTagger)}, where an encoder is asked too. */
    List<Choice> choices(QuotationTaggers taggers, Ranker linear) {
        List<Proposal> proposed = taggers.proposer().propose(document);
        match(proposed.stream().map(found -> found.cue().cue()).toList());
        return choices(proposed, new EncodedFeatures(RankFeatures.of(document, proposed), linear));
    }

    private List<Choice> choices(List<Proposal> proposed, ChoiceFeatures features) {
        List<Choice> choices = new ArrayList<>();
        for (Proposal found : proposed) {
            if (!found.drafts().isEmpty()) {
                choices.add(choice(features, found, goldOf.get(found.cue().cue())));
            }
        }
        return choices;
    }

    private Choice choice(ChoiceFeatures features, Proposal found, @Nullable Gold attribution) {
        int count = found.drafts().size();
        int[] grades = new int[count];
        int best = 0;
        for (int c = 0; c < count; c++) {
            ScoredCandidate candidate = found.drafts().get(c);
            grades[c] = attribution == null
                    ? 0
                    : AttributionOverlap.of(draft(found.cue().cue(), attribution), candidate.draft())
                            .grade();
            best = Math.max(best, grades[c]);
        }
        BitSet right = new BitSet();
        for (int c = 0; c < count; c++) {
            right.set(c, best > 0 && grades[c] == best);
        }
        right.set(count, best == 0);
        return new Choice(features.of(found), right);
    }

    private CandidateAttribution draft(FoundCue cue, Gold attribution) {
        @Nullable WordRange source = attribution.source().isEmpty()
                ? null
                : stretch(attribution.source().get(0));
        return CandidateAttribution.of(
                cue, source, attribution.content().stream().map(this::stretch).toList(), 1);
    }

    private WordRange stretch(Span span) {
        return new WordRange(words.at(span.begin()), words.behind(span.end()));
    }
}
