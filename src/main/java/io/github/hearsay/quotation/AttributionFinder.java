package io.github.hearsay.quotation;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.learning.WordClusters;
import io.github.hearsay.text.QuotationMarks;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All attributions of a document. */
final class AttributionFinder {

    private static final double SURE = 0.75;

    private final CueFinder cues;
    private final SourceKinds kinds;
    private final CueSenses senses;
    private final WordClusters coarse;
    private final WordClusters fine;
    private final @Nullable CueTagger cueTagger;
    private final @Nullable RoleTagger roleTagger;
    private final @Nullable AttributionRanker ranker;

    AttributionFinder(String language, String variant, @Nullable QuotationModels models) {
        cues = new CueFinder(new CueLexicon(language));
        kinds = new SourceKinds(language);
        coarse = WordClusters.load(language, "coarse" + QuotationModels.suffix(variant));
        fine = WordClusters.load(language, "fine" + QuotationModels.suffix(variant));
        senses = new CueSenses(language, fine);
        cueTagger = models == null ? null : new CueTagger(models.cues(), cues);
        roleTagger = models == null ? null : new RoleTagger(models.roles());
        ranker = models == null ? null : new AttributionRanker(models.ranks());
    }

    /** With the models that ship for a language. */
    static AttributionFinder load(String language, String variant) {
        return new AttributionFinder(language, variant, QuotationModels.load(language, variant));
    }

    /** By rules alone. */
    static AttributionFinder untrained(String language, String variant) {
        return new AttributionFinder(language, variant, null);
    }

    /** The parts of the document that quotations keep out of. */
    record Parts(List<Span> boilerplate, List<Span> datelines) {}

    /** In no particular order; none touches boilerplate. {@code recall}: see {@link QuotationAnnotator#PARAM_RECALL_BIAS}. */
    List<Attribution> find(
            Words words, List<Span> paragraphs, List<EntityMention> mentions, Parts zones, float recall) {
        Layout layout = layout(words, paragraphs, mentions, zones.datelines());
        Finishing finish = new Finishing(layout, new SpeakerResolver(words, mentions, kinds), senses);
        List<Attribution> attributions = new ArrayList<>();
        Set<List<Span>> seen = new HashSet<>();
        for (Draft draft : new Nesting(layout).keep(complete(layout, recall))) {
            Attribution attribution = finish.attribution(draft);
            boolean outside = zones.boilerplate().stream().noneMatch(attribution.hull()::overlaps);
            if (outside && seen.add(attribution.parts())) {
                attributions.add(attribution);
            }
        }
        return attributions;
    }

    private List<Draft> complete(Layout layout, float recall) {
        List<Draft> drafts = new ArrayList<>(drafts(layout, recall));
        drafts.addAll(new Transcripts(layout).find(drafts));
        drafts = Conflicts.resolve(drafts, layout);
        return new RegionAttributions(layout, new NounPhrases(layout)).complete(drafts);
    }

    private List<Draft> drafts(Layout layout, float recall) {
        List<FoundCue> found = candidates(layout);
        if (cueTagger == null || roleTagger == null || ranker == null) {
            DraftRules rules = rules(layout, found);
            return found.stream().map(rules::draft).filter(Objects::nonNull).toList();
        }
        WordSignals signals = signals(layout);
        List<TaggedCue> tagged = cueTagger.find(layout, signals, found);
        List<FoundCue> taggedCues = tagged.stream().map(TaggedCue::cue).toList();
        boolean[] heads = heads(layout, taggedCues);
        RoleFeatures roles = new RoleFeatures(layout, signals, heads);
        RankFeatures ranks = new RankFeatures(layout, signals, heads);
        DraftRules rules = rules(layout, taggedCues);
        List<Draft> drafts = new ArrayList<>();
        for (TaggedCue cue : tagged) {
            Candidates candidates = roleTagger.candidates(layout, roles, cue, rules.draft(cue.cue()));
            Draft draft = ranker.choose(ranks, candidates, recall);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        addByRule(layout, found, drafts);
        return drafts;
    }

    /** The corpora leave out what is reported within a report, and quote as Americans do: there the rules speak alone. */
    private void addByRule(Layout layout, List<FoundCue> found, List<Draft> drafts) {
        boolean[] content = new boolean[layout.words.size()];
        boolean[] cue = new boolean[layout.words.size()];
        for (Draft draft : drafts) {
            draft.parts().forEach(part -> Arrays.fill(content, part.first(), part.end(), true));
            Arrays.fill(cue, draft.cueFirst(), draft.cueEnd(), true);
        }
        DraftRules rules = rules(layout, found);
        for (FoundCue candidate : found) {
            Draft draft = rules.draft(candidate);
            boolean taken = cue[candidate.head()];
            // Whoever "vowed not to repeat it" has said one thing, not two.
            boolean nested = content[candidate.head()] && !layout.words.is(candidate.head() - 1, "to");
            if (draft != null && !taken && (nested || quotesAnew(draft, content, layout))) {
                drafts.add(draft);
            }
        }
    }

    /** Whether the rules are sure of a quotation, of whole regions, that nobody has: "…", declared the chairwoman. */
    private static boolean quotesAnew(Draft draft, boolean[] content, Layout layout) {
        return draft.confidence() >= SURE
                && draft.parts().stream().allMatch(part -> {
                    int region = layout.regionOf(part.first());
                    return region >= 0 && layout.wordsOf(region).equals(part) && !content[part.first()];
                });
    }

    Layout layout(Words words, List<Span> paragraphs, List<EntityMention> mentions, List<Span> datelines) {
        return new Layout(words, QuotationMarks.find(words.text(), paragraphs), mentions, datelines);
    }

    WordSignals signals(Layout layout) {
        return new WordSignals(layout, coarse, fine);
    }

    CueFinder cues() {
        return cues;
    }

    /** What the lexicon proposes. */
    List<FoundCue> candidates(Layout layout) {
        return cues.find(layout);
    }

    /** The cue of a stretch of words: the candidate whose head it holds, or one that the lexicon does not have. */
    FoundCue cueAt(Layout layout, Stretch stretch, List<FoundCue> candidates) {
        for (FoundCue candidate : candidates) {
            if (candidate.head() >= stretch.first() && candidate.head() < stretch.end()) {
                return candidate.widened(stretch.first(), stretch.end());
            }
        }
        return cues.unlisted(layout, stretch);
    }

    DraftRules rules(Layout layout, List<FoundCue> found) {
        return new DraftRules(layout, heads(layout, found));
    }

    boolean[] heads(Layout layout, List<FoundCue> found) {
        boolean[] heads = new boolean[layout.words.size()];
        found.forEach(cue -> heads[cue.head()] = true);
        return heads;
    }
}
