package io.github.hearsay.quotation;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.cas.Attribution.CueWords;
import io.github.hearsay.cas.Attribution.SourceWords;
import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.learning.SequenceModel;
import io.github.hearsay.learning.WordClusters;
import io.github.hearsay.text.QuotationMarks;
import io.github.hearsay.text.QuotedRegion;
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

    private final CueFinder cues;
    private final SourceKinds kinds;
    private final WordClusters coarse;
    private final WordClusters fine;
    private final @Nullable CueTagger cueTagger;
    private final @Nullable RoleTagger roleTagger;

    private AttributionFinder(String language, @Nullable SequenceModel cueModel, @Nullable SequenceModel roleModel) {
        cues = new CueFinder(new CueLexicon(language));
        kinds = new SourceKinds(language);
        coarse = WordClusters.load(language, "coarse");
        fine = WordClusters.load(language, "fine");
        cueTagger = cueModel == null ? null : new CueTagger(cueModel, cues);
        roleTagger = roleModel == null ? null : new RoleTagger(roleModel);
    }

    /** With the models that ship for a language. */
    static AttributionFinder load(String language) {
        return new AttributionFinder(
                language,
                SequenceModel.load("quotation", language, "cues"),
                SequenceModel.load("quotation", language, "roles"));
    }

    /** By rules alone. */
    static AttributionFinder untrained(String language) {
        return new AttributionFinder(language, null, null);
    }

    /** The parts of the document that quotations keep out of. */
    record Parts(List<Span> boilerplate, List<Span> datelines) {}

    /** In no particular order; none touches boilerplate. {@code recall}: see {@link QuotationAnnotator#PARAM_RECALL_BIAS}. */
    List<Attribution> find(
            Words words, List<Span> paragraphs, List<EntityMention> mentions, Parts zones, float recall) {
        Layout layout = layout(words, paragraphs, mentions, zones.datelines());
        SpeakerResolver speakers = new SpeakerResolver(words, mentions, kinds);
        List<Attribution> attributions = new ArrayList<>();
        Set<List<Span>> seen = new HashSet<>();
        for (Draft draft : new Nesting(layout).keep(complete(layout, recall))) {
            Attribution attribution = attribution(draft, layout, speakers);
            boolean outside = zones.boilerplate().stream().noneMatch(attribution.hull()::overlaps);
            if (outside && seen.add(attribution.parts())) {
                attributions.add(attribution);
            }
        }
        return attributions;
    }

    private List<Draft> complete(Layout layout, float recall) {
        return new RegionAttributions(layout, new NounPhrases(layout)).complete(drafts(layout, recall));
    }

    private List<Draft> drafts(Layout layout, float recall) {
        List<FoundCue> found = candidates(layout);
        if (cueTagger == null || roleTagger == null) {
            DraftRules rules = rules(layout, found);
            return found.stream().map(rules::draft).filter(Objects::nonNull).toList();
        }
        WordSignals signals = signals(layout);
        List<FoundCue> tagged = cueTagger.find(layout, signals, found, recall);
        RoleFeatures features = new RoleFeatures(layout, signals, heads(layout, tagged));
        DraftRules rules = rules(layout, tagged);
        List<Draft> drafts = new ArrayList<>();
        for (FoundCue cue : tagged) {
            Draft byRule = rules.draft(cue);
            Draft draft = Agreement.of(roleTagger.draft(features, cue, byRule, recall), byRule, layout);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        addNested(layout, found, drafts);
        return drafts;
    }

    /** The corpora that the models learn from leave out what is reported within a report: there the rules speak alone. */
    private void addNested(Layout layout, List<FoundCue> found, List<Draft> drafts) {
        boolean[] content = new boolean[layout.words.size()];
        boolean[] cue = new boolean[layout.words.size()];
        for (Draft draft : drafts) {
            draft.parts().forEach(part -> Arrays.fill(content, part.first(), part.end(), true));
            Arrays.fill(cue, draft.cueFirst(), draft.cueEnd(), true);
        }
        DraftRules rules = rules(layout, found);
        for (FoundCue candidate : found) {
            Draft draft = rules.draft(candidate);
            if (draft != null && content[candidate.head()] && !cue[candidate.head()]) {
                drafts.add(draft);
            }
        }
    }

    Layout layout(Words words, List<Span> paragraphs, List<EntityMention> mentions, List<Span> datelines) {
        return new Layout(words, QuotationMarks.find(words.text(), paragraphs), mentions, datelines);
    }

    WordSignals signals(Layout layout) {
        return new WordSignals(layout, coarse, fine);
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

    private static Attribution attribution(Draft draft, Layout layout, SpeakerResolver speakers) {
        Words words = layout.words;
        List<Span> parts = new ArrayList<>();
        for (Stretch part : draft.parts()) {
            parts.add(words.span(part.first(), part.end()));
        }
        parts.sort(Span::compareTo);
        @Nullable CueWords cue = null;
        if (draft.cueFirst() >= 0) {
            Span span = words.span(draft.cueFirst(), draft.cueEnd());
            FoundCue found = draft.cue();
            cue = found == null
                    ? new CueWords(span, ":", "speech", "neutral", "positive")
                    : new CueWords(
                            span,
                            found.entry().lemma(),
                            found.entry().act(),
                            found.entry().stance(),
                            found.negative() ? "negative" : "positive");
        }
        Stretch from = draft.source();
        @Nullable SourceWords source = from == null ? null : speakers.resolve(words.span(from.first(), from.end()), from);
        return new Attribution(kindOf(draft, layout), parts, cue, source, isClosed(draft, layout), draft.confidence());
    }

    private static String kindOf(Draft draft, Layout layout) {
        boolean quoted = false;
        boolean plain = false;
        int level = draft.cueFirst() < 0 ? -1 : layout.regionOf(draft.cueFirst());
        for (Stretch part : draft.parts()) {
            for (int i = part.first(); i < part.end(); i++) {
                boolean inside = layout.regionOf(i) >= 0 && layout.regionOf(i) != level;
                quoted |= inside;
                plain |= !inside;
            }
        }
        return !quoted ? "indirect" : plain ? "mixed" : "direct";
    }

    private static boolean isClosed(Draft draft, Layout layout) {
        for (Stretch part : draft.parts()) {
            for (int i = part.first(); i < part.end(); i++) {
                int region = layout.regionOf(i);
                if (region >= 0) {
                    QuotedRegion quoted = layout.regions.get(region);
                    if (!quoted.closed() && !quoted.continued()) {
                        return false;
                    }
                    i = Math.max(i, layout.wordsOf(region).end() - 1);
                }
            }
        }
        return true;
    }
}
