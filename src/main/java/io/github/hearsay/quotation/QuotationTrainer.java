package io.github.hearsay.quotation;

import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.learning.Features;
import io.github.hearsay.learning.SequenceModel;
import io.github.hearsay.learning.SequenceTrainer;
import io.github.hearsay.learning.SequenceTrainer.Example;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/** Trains the models of cues, and of content and source, on attributions that people marked. */
public final class QuotationTrainer {

    private static final int CUE_BITS = 18;
    private static final int ROLE_BITS = 18;

    private final AttributionFinder finder;
    private final List<Example> cueExamples = new ArrayList<>();
    private final List<Example> roleExamples = new ArrayList<>();

    /** An attribution as it is annotated, in spans; cue and source may be empty. */
    public record Gold(List<Span> content, List<Span> cue, List<Span> source) {}

    public QuotationTrainer(String language) {
        finder = AttributionFinder.untrained(language);
    }

    /** Adds a document, with the mentions that the entity linker found in it. */
    public void add(Words words, List<Span> paragraphs, List<EntityMention> mentions, List<Gold> gold) {
        Layout layout = finder.layout(words, paragraphs, mentions, List.of());
        WordSignals signals = finder.signals(layout);
        List<FoundCue> candidates = finder.candidates(layout);
        addCues(layout, signals, candidates, gold);
        addRoles(layout, signals, candidates, gold);
    }

    public SequenceModel trainCues(int epochs, long seed, IntConsumer mistakes) {
        return new SequenceTrainer(CueTagger.TAGS, CUE_BITS).train(cueExamples, epochs, seed, mistakes);
    }

    public SequenceModel trainRoles(int epochs, long seed, IntConsumer mistakes) {
        return new SequenceTrainer(RoleTagger.TAGS, ROLE_BITS).train(roleExamples, epochs, seed, mistakes);
    }

    private void addCues(Layout layout, WordSignals signals, List<FoundCue> candidates, List<Gold> gold) {
        Words words = layout.words;
        int[] tags = new int[words.size()];
        for (Gold attribution : gold) {
            for (Span cue : attribution.cue()) {
                mark(tags, words, cue, 1);
            }
        }
        CueFeatures extractor = new CueFeatures(layout, signals, candidates);
        Features features = new Features();
        for (int s = 0; s < words.sentences(); s++) {
            extractor.fill(features, s);
            cueExamples.add(new Example(features, permitted(tags, words.firstOf(s), words.endOf(s))));
        }
    }

    /** True cues with their content and source; and what the lexicon wrongly proposes, with nothing. */
    private void addRoles(Layout layout, WordSignals signals, List<FoundCue> candidates, List<Gold> gold) {
        Words words = layout.words;
        SortedMap<Integer, FoundCue> cues = new TreeMap<>();
        candidates.forEach(cue -> cues.put(cue.head(), cue));
        Map<Integer, int[]> tagsOf = new HashMap<>();
        for (Gold attribution : gold) {
            Stretch stretch = stretch(words, attribution.cue());
            if (stretch.isEmpty()) {
                continue;
            }
            FoundCue cue = finder.cueAt(layout, stretch, candidates);
            cues.put(cue.head(), cue);
            int[] tags = new int[words.size()];
            attribution.content().forEach(part -> mark(tags, words, part, 1));
            attribution.source().forEach(part -> mark(tags, words, part, 5));
            tagsOf.put(cue.head(), tags);
        }
        List<FoundCue> all = List.copyOf(cues.values());
        RoleFeatures extractor = new RoleFeatures(layout, signals, finder.heads(layout, all));
        DraftRules rules = finder.rules(layout, all);
        int[] nothing = new int[words.size()];
        for (FoundCue cue : all) {
            addRole(extractor, cue, rules, tagsOf.getOrDefault(cue.head(), nothing));
        }
    }

    private static Stretch stretch(Words words, List<Span> spans) {
        return spans.isEmpty()
                ? new Stretch(0, 0)
                : new Stretch(
                        words.at(spans.get(0).begin()),
                        words.behind(spans.get(0).end()));
    }

    private void addRole(RoleFeatures extractor, FoundCue cue, DraftRules rules, int[] tags) {
        Stretch window = extractor.window(cue);
        Features features = new Features();
        extractor.fill(features, cue, window, rules.draft(cue));
        roleExamples.add(new Example(features, permitted(tags, window.first(), window.end())));
    }

    /** Marks a span as first, inner, last or only word from a tag on: B, I, L, U. */
    private static void mark(int[] tags, Words words, Span span, int tag) {
        int first = words.at(span.begin());
        int end = words.behind(span.end());
        for (int i = first; i < end; i++) {
            tags[i] = end - first == 1 ? tag + 3 : i == first ? tag : i == end - 1 ? tag + 2 : tag + 1;
        }
    }

    /** The tags of a stretch as bit sets; what is cut off at its edges begins or ends there. */
    private static long[] permitted(int[] tags, int first, int end) {
        int[] cut = java.util.Arrays.copyOfRange(tags, first, end);
        for (int i = 0; i < cut.length; i++) {
            int place = cut[i] == 0 ? -1 : (cut[i] - 1) % 4;
            int base = cut[i] - place;
            boolean begins = cut[i] != 0 && (place == 0 || place == 3 || i == 0 || !opens(cut[i - 1], base));
            boolean ends = cut[i] != 0 && (place >= 2 || i + 1 == cut.length || !continues(cut[i + 1], base));
            if (cut[i] != 0) {
                cut[i] = base + (begins && ends ? 3 : begins ? 0 : ends ? 2 : 1);
            }
        }
        long[] bits = new long[cut.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = 1L << cut[i];
        }
        return bits;
    }

    private static boolean opens(int tag, int base) {
        return tag == base || tag == base + 1;
    }

    private static boolean continues(int tag, int base) {
        return tag == base + 1 || tag == base + 2;
    }
}
