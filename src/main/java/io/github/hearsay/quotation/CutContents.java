package io.github.hearsay.quotation;

import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;
import java.util.List;

/**
 * Contents that end with the subject of what is said: in "She said the second offer, which he had refused, was better" and, of
 * a passive, in "Roe was found guilty".
 */
final class CutContents {

    private final QuotedWords layout;
    private final Words words;
    private final DependencyTree tree;

    CutContents(QuotedWords layout, DependencyTree tree) {
        this.layout = layout;
        this.tree = tree;
        words = layout.words;
    }

    /** The drafts, such contents with the clause of their subject. */
    List<CandidateAttribution> complete(List<CandidateAttribution> drafts) {
        return drafts.stream().map(this::complete).map(this::withComplement).toList();
    }

    private CandidateAttribution complete(CandidateAttribution draft) {
        WordRange content = draft.parts().get(0);
        FoundCue cue = draft.cue();
        if (cue == null
                || draft.parts().size() > 1
                || content.first() != draft.cueEnd()
                || layout.regionOf(content.first()) >= 0) {
            return draft;
        }
        int verb = verbOf(content);
        if (verb < content.end() || tree.head(verb) != cue.head() || !tree.is(verb, "ccomp")) {
            return draft;
        }
        int limit = words.endOf(words.sentenceOf(cue.head()));
        int end = verb + 1;
        while (end < limit && !words.isTag(end, "PUNCT") && tree.isBelow(end, verb)) {
            end++;
        }
        return draft.withParts(List.of(new WordRange(content.first(), end)));
    }

    /** "Roe was found guilty", "The plan was described by Lund as a joke": what the subject of a passive is said to be. */
    private CandidateAttribution withComplement(CandidateAttribution draft) {
        FoundCue cue = draft.cue();
        WordRange content = draft.parts().get(0);
        if (cue == null
                || draft.parts().size() > 1
                || content.end() != cue.first()
                || tree.child(cue.head(), "aux:pass") < 0
                || layout.hasVerb(content.first(), content.end())) {
            return draft;
        }
        for (int c = tree.firstChild(cue.head()); c >= 0; c = tree.nextSibling(c)) {
            boolean phrase = tree.is(c, "obl") && words.is(tree.left(c), layout.vocabulary.as);
            if (tree.left(c) >= cue.end() && (phrase || tree.is(c, "xcomp"))) {
                return draft.withParts(List.of(content, new WordRange(tree.left(c), tree.right(c))));
            }
        }
        return draft;
    }

    /** What a content is the subject of; -1 where it is none, or holds more than one. */
    private int verbOf(WordRange content) {
        int verb = -1;
        for (int i = content.first(); i < content.end(); i++) {
            int above = tree.head(i);
            boolean outside = above < content.first() || above >= content.end();
            if (outside && (verb >= 0 || !tree.is(i, "nsubj"))) {
                return -1;
            }
            verb = outside ? above : verb;
        }
        return verb;
    }
}
