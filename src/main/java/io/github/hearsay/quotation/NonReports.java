package io.github.hearsay.quotation;

import io.github.hearsay.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What looks like a report and is none: conditions, what the author rates, deeds, titles of works, relative clauses. */
final class NonReports {

    private final QuotedWords layout;
    private final Words words;
    private final QuotationVocabulary vocabulary;

    NonReports(QuotedWords layout) {
        this.layout = layout;
        words = layout.words;
        vocabulary = layout.vocabulary;
    }

    /** The drafts that report something. */
    List<CandidateAttribution> without(List<CandidateAttribution> drafts) {
        return drafts.stream()
                .filter(draft -> !isCondition(draft)
                        && !isRated(draft)
                        && !isSubjectAlone(draft)
                        && !isRelative(draft)
                        && !isAntecedent(draft)
                        && !isImpersonal(draft)
                        && !isTime(draft)
                        && !isContrast(draft)
                        && !isDoneBy(draft)
                        && !isDeed(draft)
                        && !isWork(draft))
                .toList();
    }

    /** "Had they asked, the clerk would have opened", "If they asked, he would", "assuming that it passes": nobody asked or assumed. */
    private boolean isCondition(CandidateAttribution draft) {
        WordRange source = draft.source();
        if (source == null) {
            return vocabulary.grammar.isSupposing(words, draft.cueEnd() - 1);
        }
        int first = source.first() - 1;
        boolean subordinate = words.isTag(first, "SCONJ") && !words.is(first, vocabulary.as);
        return draft.cueFirst() >= source.end()
                && draft.parts().get(0).first() > draft.cueEnd()
                && (vocabulary.grammar.opensCondition(words, first)
                        || (subordinate && layout.regionOf(draft.parts().get(0).first()) < 0))
                && first == words.firstOf(words.sentenceOf(source.first()));
    }

    /** "is certain to win": the author is certain, not the subject; so is he of who "is to blame". */
    private boolean isRated(CandidateAttribution draft) {
        for (int i = Math.max(0, draft.cueFirst()); i < draft.cueEnd(); i++) {
            if (vocabulary.grammar.isRatingInfinitive(words, i)) {
                return true;
            }
        }
        int last = draft.cueEnd() - 1;
        return last > draft.cueFirst()
                && words.is(last, vocabulary.raising)
                && draft.parts().get(0).first() == draft.cueEnd()
                && vocabulary.grammar.isInfinitiveMarker(words, draft.cueEnd());
    }

    /** "The search was called off": nobody said what a passive that is no report has as its subject; nor "The loser, Jo Roe, gave up". */
    private boolean isSubjectAlone(CandidateAttribution draft) {
        WordRange content = draft.parts().get(0);
        WordRange source = draft.source();
        boolean apposed = source != null
                && source.first() == content.end() + 1
                && layout.isComma(content.end())
                && source.end() <= draft.cueFirst()
                && content.first() == words.firstOf(words.sentenceOf(content.first()));
        FoundCue cue = draft.cue();
        // "called off" is no cue, though "called" is
        boolean unlisted = cue != null
                && (cue.isUnlisted() || (draft.cueEnd() == cue.head() + 2 && words.isTag(cue.head() + 1, "ADP")));
        boolean particle = isParticle(draft.cueEnd()) || (unlisted && isParticle(draft.cueEnd() - 1));
        boolean phrasal = source == null && cue != null && particle;
        boolean silent = source == null ? unlisted || phrasal : apposed && cue != null;
        return silent
                && draft.parts().size() == 1
                && content.end() <= draft.cueFirst()
                && layout.regionOf(content.first()) < 0
                && layout.regionOf(content.end() - 1) < 0
                && !vocabulary.grammar.isComplementizer(words, content.first())
                && (phrasal || !layout.hasVerb(content.first(), content.end()));
    }

    /** "signed the pact", "sued the yard": what is done to things and people; "sold them the idea that it sails" tells. */
    private boolean isDeed(CandidateAttribution draft) {
        WordRange content = draft.parts().get(0);
        FoundCue cue = draft.cue();
        return cue != null
                && cue.isUnlisted()
                && vocabulary.deeds.contains(words.lemma(cue.head()))
                && content.first() > cue.head()
                && layout.regionOf(content.first()) < 0
                && !layout.hasFiniteVerb(content.first(), content.end());
    }

    /** He read "War and Peace": the title of a work. */
    private boolean isWork(CandidateAttribution draft) {
        WordRange content = draft.parts().get(0);
        int region = layout.regionOf(content.first());
        FoundCue cue = draft.cue();
        return cue != null
                && region >= 0
                && content.first() == draft.cueEnd()
                && layout.wordsOf(region).equals(content)
                && vocabulary.workVerbs.contains(words.lemma(cue.head()))
                && layout.isTitle(content)
                && isPerson(draft.source());
    }

    private boolean isPerson(@Nullable WordRange source) {
        return source != null
                && (words.is(source.first(), vocabulary.pronouns)
                        || layout.mentions.stream()
                                .anyMatch(mention -> mention.isPerson()
                                        && words.behind(mention.span().end()) == source.end()));
    }

    /** "The attack was foiled by a passer-by", "a letter seen by the paper": who does or has something has not said it. */
    private boolean isDoneBy(CandidateAttribution draft) {
        WordRange content = draft.parts().get(0);
        WordRange source = draft.source();
        FoundCue cue = draft.cue();
        return cue != null
                && source != null
                && (cue.isUnlisted() || vocabulary.seeing.contains(words.lemma(cue.head())))
                && content.end() <= draft.cueFirst()
                && vocabulary.grammar.isAgent(words, source.first() - 1)
                && draft.parts().size() == 1
                && !layout.hasVerb(content.first(), content.end());
    }

    /** "The letter she wrote vanished", "a report that the board rejected": the noun in front of a relative clause is no content. */
    private boolean isAntecedent(CandidateAttribution draft) {
        WordRange content = draft.parts().get(0);
        WordRange source = draft.source();
        FoundCue cue = draft.cue();
        if (cue == null || source == null || !"acl:relcl".equals(words.relation(cue.head()))) {
            return false;
        }
        int noun = words.head(cue.head());
        boolean pronoun = content.end() == content.first() + 1
                && content.first() == noun + 1
                && words.is(noun + 1, vocabulary.relatives);
        return draft.parts().size() == 1
                && content.end() == source.first()
                && source.end() <= cue.first()
                && layout.regionOf(content.first()) < 0
                && (pronoun || (content.first() <= noun && noun < content.end()));
    }

    /** "It turned out that", "It is true that": nobody else says so. */
    private boolean isImpersonal(CandidateAttribution draft) {
        WordRange source = draft.source();
        FoundCue cue = draft.cue();
        if (source == null) {
            boolean expletive = words.is(draft.cueFirst(), vocabulary.expletives)
                    || words.is(draft.cueFirst() - 1, vocabulary.expletives);
            return expletive && words.isTag(draft.cueEnd() - 1, "ADJ");
        }
        return cue != null
                && cue.isUnlisted()
                && source.end() == source.first() + 1
                && words.is(source.first(), vocabulary.expletives)
                && draft.parts().get(0).first() == draft.cueEnd()
                && vocabulary.grammar.isComplementizer(words, draft.cueEnd());
    }

    /** "replied at once", "apologised last week": when it was said. */
    private boolean isTime(CandidateAttribution draft) {
        WordRange content = draft.parts().get(0);
        int last = content.end() - 1;
        int before = last - 1;
        boolean adverb = words.isTag(before, "ADP") && words.isTag(last, "ADV") && content.first() >= before;
        boolean time =
                words.is(before, vocabulary.times) && words.is(last, vocabulary.timeNouns) && content.first() == before;
        return draft.parts().size() == 1 && before >= draft.cueEnd() && (adverb || time) && layout.regionOf(last) < 0;
    }

    /** "apologised rather than fight the case". */
    private boolean isContrast(CandidateAttribution draft) {
        int first = draft.parts().get(0).first();
        return first == draft.cueEnd()
                && words.is(first, vocabulary.contrasts)
                && (words.isTag(first + 1, "ADP") || words.isTag(first + 1, "SCONJ"));
    }

    private boolean isParticle(int i) {
        return i < words.size() && "compound:prt".equals(words.relation(i));
    }

    /** "a report that the company rejected": a verb that has no object is about the noun in front. */
    private boolean isRelative(CandidateAttribution draft) {
        WordRange content = draft.parts().get(0);
        int last = content.end() - 1;
        return content.first() >= draft.cueEnd()
                && last > content.first() + 1
                && vocabulary.grammar.isComplementizer(words, content.first())
                && words.isTag(content.first() - 1, "NOUN")
                && words.isTag(last, "VERB")
                && !words.isTag(last - 1, "AUX")
                && vocabulary.answering.contains(words.lemma(last));
    }
}
