package io.github.hearsay.quotation;

import io.github.hearsay.language.Grammar;
import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Contents that run on into the sentence around them. In "Her claim that the ship was empty was never tested" and "The
 * engineer who said that it was safe has left" they end before the verb of the sentence, in "He was thought to have drowned
 * but was found" and "Lund said it was old, but it sailed" before the conjunction; in "It is safe, or so they say" before the
 * comma; in "would neither confirm nor deny it" they begin behind the second verb. None reaches into the sentence before a
 * quoted one, nor into the answer to a question.
 */
final class RunOnContents {

    private final QuotedWords layout;
    private final Words words;
    private final DependencyTree tree;
    private final Grammar grammar;

    RunOnContents(QuotedWords layout, DependencyTree tree) {
        this.layout = layout;
        this.tree = tree;
        words = layout.words;
        grammar = layout.vocabulary.grammar;
    }

    /** The drafts, with such contents cut. */
    List<CandidateAttribution> cut(List<CandidateAttribution> drafts) {
        return drafts.stream()
                .map(this::atRegion)
                .map(this::withoutAnswer)
                .map(this::behindSecondVerb)
                .map(this::beforeVerbOfSentence)
                .map(this::beforeFiniteVerb)
                .map(this::beforeEcho)
                .map(this::beforeOwnVerb)
                .toList();
    }

    /** “Roe was furious. "Nobody asked us."”: a content does not begin in the sentence before the quoted one. */
    private CandidateAttribution atRegion(CandidateAttribution draft) {
        List<WordRange> parts = new ArrayList<>(draft.parts());
        for (int p = 0; p < parts.size(); p++) {
            WordRange part = parts.get(p);
            int last = part.end() - 1;
            int region = layout.regionOf(part.first()) < 0 ? layout.regionOf(last) : -1;
            int first = region < 0 ? -1 : layout.wordsOf(region).first();
            if (first > part.first()
                    && words.sentenceOf(first) > words.sentenceOf(part.first())
                    && words.firstOf(words.sentenceOf(first)) == first) {
                parts.set(p, new WordRange(first, part.end()));
            }
        }
        return draft.withParts(parts);
    }

    /** “"Who paid?" Roe asked.”, and in the next paragraph “"The board did."”: who asked does not answer. */
    private CandidateAttribution withoutAnswer(CandidateAttribution draft) {
        List<WordRange> parts = draft.parts();
        for (int p = 1; p < parts.size(); p++) {
            int last = parts.get(p - 1).end() - 1;
            boolean next = words.paragraphOf(parts.get(p).first()) > words.paragraphOf(last);
            if (next && layout.regionOf(last) >= 0 && words.mark(last - 1) == '?') {
                return draft.withParts(parts.subList(0, p));
            }
        }
        return draft;
    }

    private CandidateAttribution behindSecondVerb(CandidateAttribution draft) {
        WordRange content = draft.parts().get(0);
        int verb = content.first() + 1;
        boolean second = draft.cue() != null
                && content.first() == draft.cueEnd()
                && words.isTag(content.first(), "CCONJ")
                && verb + 1 < content.end()
                && words.isTag(verb, "VERB")
                && words.isTag(content.first() - 1, "VERB");
        if (!second) {
            return draft;
        }
        List<WordRange> parts = new ArrayList<>(draft.parts());
        parts.set(0, new WordRange(verb + 1, content.end()));
        return draft.withParts(parts);
    }

    /** An infinitive is not coordinated with what is finite. */
    private CandidateAttribution beforeFiniteVerb(CandidateAttribution draft) {
        int last = draft.parts().size() - 1;
        WordRange content = draft.parts().get(last);
        boolean infinitive = content.first() == draft.cueEnd() && grammar.isInfinitiveMarker(words, content.first());
        if (!infinitive || layout.regionOf(content.first()) >= 0) {
            return draft;
        }
        int i = content.first() + 1;
        while (i < content.end()
                && !isClause(i)
                && !(grammar.isInflectedAuxiliary(words, i) && words.isTag(i - 1, "CCONJ"))) {
            i++;
        }
        int end = i - 1 - (layout.isComma(i - 2) ? 1 : 0);
        if (i >= content.end() || isClause(i) || end <= content.first() + 1) {
            return draft;
        }
        List<WordRange> parts = new ArrayList<>(draft.parts());
        parts.set(last, new WordRange(content.first(), end));
        return draft.withParts(parts);
    }

    /** What opens or is a clause of its own, which may go on behind a conjunction. */
    private boolean isClause(int i) {
        return words.isTag(i, "SCONJ")
                || words.is(i, layout.vocabulary.relatives)
                || words.is(i, layout.vocabulary.nextSubjects);
    }

    /** "The ferry is safe, or so they say": what only points back is not said. */
    private CandidateAttribution beforeEcho(CandidateAttribution draft) {
        int end = draft.parts().get(0).end();
        WordRange source = draft.source();
        int next = source == null ? draft.cueFirst() : Math.min(source.first(), draft.cueFirst());
        int comma = end - 3;
        boolean echo = end == next
                && words.is(end - 1, layout.vocabulary.echoes)
                && grammar.isCoordinator(words, end - 2)
                && layout.isComma(comma)
                && comma > draft.parts().get(0).first();
        return echo && draft.parts().size() == 1
                ? draft.withParts(List.of(new WordRange(draft.parts().get(0).first(), comma)))
                : draft;
    }

    /** "Lund said it was old, but it sailed": a clause that goes on with the cue is the reporter's. */
    private CandidateAttribution beforeOwnVerb(CandidateAttribution draft) {
        FoundCue cue = draft.cue();
        WordRange content = draft.parts().get(0);
        if (cue == null
                || draft.parts().size() > 1
                || content.first() < cue.end()
                || layout.regionOf(content.first()) >= 0) {
            return draft;
        }
        for (int c = tree.firstChild(cue.head()); c >= 0; c = tree.nextSibling(c)) {
            int link = c > content.first() && c < content.end() && tree.is(c, "conj") ? tree.child(c, "cc") : -1;
            int end = layout.isComma(link - 1) ? link - 1 : link;
            if (end > content.first() + 1 && link < c && tree.left(c) >= end && tree.child(c, "nsubj") >= 0) {
                return draft.withParts(List.of(new WordRange(content.first(), end)));
            }
        }
        return draft;
    }

    private CandidateAttribution beforeVerbOfSentence(CandidateAttribution draft) {
        WordRange content = draft.parts().get(0);
        FoundCue cue = draft.cue();
        int behind = cue == null ? -1 : behindClauseOf(cue.head(), content);
        if (behind > content.first() + 1 && behind < content.end()) {
            return draft.withParts(List.of(new WordRange(content.first(), behind)));
        }
        if (cue == null
                || draft.parts().size() > 1
                || !(words.isTag(cue.head(), "NOUN") || isRelative(draft.source()) || isParticiple(draft, cue))
                || content.first() != draft.cueEnd()
                || layout.regionOf(content.first()) >= 0
                || layout.hasVerb(layout.sentenceAround(cue.head()).first(), draft.cueFirst())) {
            return draft;
        }
        int verb = verbOfSentence(content);
        int least = grammar.isGerund(words, content.first()) ? 1 : 2;
        return verb - content.first() >= least ? draft.withParts(List.of(new WordRange(content.first(), verb))) : draft;
    }

    /** The finite verb right behind the that-clause that a parser hangs on a noun; -1 where there is none. */
    private int behindClauseOf(int noun, WordRange content) {
        boolean clause = words.isTag(noun, "NOUN")
                && content.first() > noun
                && layout.regionOf(content.first()) < 0
                && grammar.isComplementizer(words, content.first());
        int i = content.first();
        while (clause && i < content.end() && tree.isBelow(i, noun)) {
            i++;
        }
        boolean verb = i < content.end() && (layout.isFiniteVerb(i) || words.isTag(i, "AUX"));
        return clause && verb ? i : -1;
    }

    private boolean isRelative(@Nullable WordRange source) {
        return source != null
                && words.is(source.first(), layout.vocabulary.relatives)
                && layout.isNoun(source.first() - 1);
    }

    /** "Posts claiming that", "The coach accused of lying": the cue belongs to the noun before it. */
    private boolean isParticiple(CandidateAttribution draft, FoundCue cue) {
        WordRange source = draft.source();
        return (source == null || source.end() == draft.cueFirst())
                && cue.head() == draft.cueFirst()
                && (grammar.isGerund(words, cue.head()) || isPassiveAlone(cue.head()))
                && layout.isNoun(draft.cueFirst() - 1);
    }

    private boolean isPassiveAlone(int verb) {
        String lemma = words.lemma(verb);
        boolean rumoured = layout.vocabulary.rumouring.contains(lemma) && grammar.isInfinitiveMarker(words, verb + 1);
        return rumoured || layout.vocabulary.aiming.contains(lemma);
    }

    /** The first finite verb that is not the content's own, nor that of a clause opened within it; its end where there is none. */
    private int verbOfSentence(WordRange content) {
        boolean own = !grammar.isInfinitiveMarker(words, content.first()) && !grammar.isGerund(words, content.first());
        for (int i = content.first() + 1; i < content.end(); i++) {
            own |= words.isTag(i, "CCONJ") || isClause(i);
            if (layout.isFiniteVerb(i) && !isInGroup(i)) {
                if (!own) {
                    return i;
                }
                own = false;
            }
        }
        return content.end();
    }

    /** Whether an auxiliary stands before a verb, with adverbs between at most. */
    private boolean isInGroup(int verb) {
        int i = verb - 1;
        while (words.isTag(i, "ADV") || words.isTag(i, "PART")) {
            i--;
        }
        return words.isTag(i, "AUX");
    }
}
