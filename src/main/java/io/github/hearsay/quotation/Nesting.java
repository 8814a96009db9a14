package io.github.hearsay.quotation;

import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which attributions inside others are kept: those in which somebody else is reported with a clause of his own ("she said
 * that Lee denied he had met her"). What a speaker himself thinks, wants or calls by a name is part of what he says.
 */
final class Nesting {

    private static final Set<String> SPEAKER = Set.of("i", "we", "you", "it", "one", "me", "us");
    private static final Set<String> OTHERS = Set.of("he", "she", "they");
    private static final Set<String> ACTS = Set.of("speech", "writing", "thought", "document");

    private static final int FEWEST_WORDS = 3;

    private final Layout layout;
    private final Words words;

    Nesting(Layout layout) {
        this.layout = layout;
        words = layout.words;
    }

    /** The drafts without those that are inside others and should not be there. */
    List<Draft> keep(List<Draft> drafts) {
        List<Draft> ordered = new ArrayList<>(drafts);
        ordered.sort((a, b) -> {
            int byFirst = Integer.compare(first(a), first(b));
            return byFirst != 0 ? byFirst : Integer.compare(end(b), end(a));
        });
        List<Draft> kept = new ArrayList<>();
        int behind = 0;
        for (Draft draft : ordered) {
            boolean inside = end(draft) <= behind;
            if (!inside || isReport(draft)) {
                kept.add(draft);
                behind = Math.max(behind, end(draft));
            }
        }
        return kept;
    }

    private static int first(Draft draft) {
        return draft.parts().stream().mapToInt(Stretch::first).min().orElse(0);
    }

    private static int end(Draft draft) {
        return draft.parts().stream().mapToInt(Stretch::end).max().orElse(0);
    }

    private boolean isReport(Draft draft) {
        FoundCue cue = draft.cue();
        Stretch source = draft.source();
        if (cue == null || source == null || SPEAKER.contains(words.lower(source.first()))) {
            return false;
        }
        boolean clause = cue.entry().takes('s') && ACTS.contains(cue.entry().act());
        Stretch content = draft.parts().get(0);
        return clause
                && (layout.isNoun(source.end() - 1) || OTHERS.contains(words.lower(source.first())))
                && content.end() - content.first() >= FEWEST_WORDS
                && !words.is(content.first(), "to")
                && hasFiniteVerb(content);
    }

    private boolean hasFiniteVerb(Stretch content) {
        for (int i = content.first(); i < content.end(); i++) {
            if (layout.isVerbal(i) && !words.is(i - 1, "to") && !words.lower(i).endsWith("ing")) {
                return true;
            }
        }
        return false;
    }
}
