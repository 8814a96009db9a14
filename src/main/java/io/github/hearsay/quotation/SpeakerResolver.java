package io.github.hearsay.quotation;

import io.github.hearsay.cas.Attribution.SourceWords;
import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.cas.MentionIndex;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives a source its kind, and the name and id of the entity that it mentions. */
final class SpeakerResolver {

    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN", "PRON");

    private final Words words;
    private final MentionIndex mentions;
    private final SourceKinds kinds;
    private final QuotationVocabulary vocabulary;

    SpeakerResolver(QuotedWords layout, SourceKinds kinds) {
        words = layout.words;
        vocabulary = layout.vocabulary;
        mentions = new MentionIndex(layout.mentions);
        this.kinds = kinds;
    }

    SourceWords resolve(Span span, WordRange stretch) {
        @Nullable EntityMention mention = mentionIn(span, stretch);
        String surface = span.of(words.text()).replaceAll("\\s+", " ");
        if (mention == null
                && words.is(stretch.first(), vocabulary.relatives)
                && stretch.end() - stretch.first() == 1) {
            EntityMention antecedent = antecedent(stretch.first());
            if (antecedent != null) {
                return new SourceWords(span, antecedent.name(), "pronoun", antecedent.entity());
            }
        }
        if (mention == null) {
            return new SourceWords(span, surface, kinds.of(words, stretch), "");
        }
        String kind = kinds.of(mention, words, stretch);
        boolean isWhole = mention.isName()
                || mention.span().equals(span)
                || mention.kind().equals("nominal");
        return isWhole && !kind.equals("nominal")
                ? new SourceWords(span, mention.name(), kind, mention.entity())
                : new SourceWords(
                        span,
                        mention.kind().equals("name") ? surface : mention.name(),
                        kind,
                        kind.equals("nominal") && mention.isName() ? "" : mention.entity());
    }

    /** What the head of the phrase mentions; else the person named first; else what is mentioned first. */
    private @Nullable EntityMention mentionIn(Span span, WordRange stretch) {
        @Nullable EntityMention person = null;
        @Nullable EntityMention first = null;
        int head = headOf(stretch);
        for (EntityMention mention : mentions.within(span)) {
            if (isPossessive(mention.span(), stretch)) {
                continue;
            }
            if (head >= 0 && mention.span().contains(words.begin(head))) {
                return mention;
            }
            if (mention.isPerson() && person == null && !isModifier(mention.span(), stretch)) {
                person = mention;
            }
            first = first == null && !mention.isPerson() ? mention : first;
        }
        return person == null ? first : person;
    }

    /** The word of a phrase that hangs under none of its others; -1 where no tree tells. */
    private int headOf(WordRange stretch) {
        return words.headOf(
                stretch.first(), stretch.end(), i -> !words.relation(i).isEmpty() && NOUNS.contains(words.upos(i)));
    }

    /** "A lawyer for Voss", "friends of Voss", but neither "secretary of state Voss" nor "a friend of hers, Voss". */
    private boolean isModifier(Span mention, WordRange stretch) {
        int first = words.at(mention.begin());
        boolean near = first - 1 >= stretch.first() && words.isTag(first - 1, "ADP");
        for (int i = stretch.first(); i < first && !near; i++) {
            near = words.is(i, vocabulary.behalf) && words.mark(first - 1) != ',';
        }
        return near;
    }

    /** "Voss, who warned": the mention that ends before the relative pronoun. */
    private @Nullable EntityMention antecedent(int pronoun) {
        int last = words.mark(pronoun - 1) == ',' ? pronoun - 2 : pronoun - 1;
        if (last < 0) {
            return null;
        }
        List<EntityMention> before = mentions.within(words.span(Math.max(0, last - 7), last + 1));
        EntityMention nearest = before.isEmpty() ? null : before.get(before.size() - 1);
        return nearest != null && nearest.span().end() == words.end(last) ? nearest : null;
    }

    /** "her lawyer", "Voss's lawyer": the owner is not the one who speaks. */
    private boolean isPossessive(Span mention, WordRange stretch) {
        int behind = words.behind(mention.end());
        if (behind >= stretch.end()) {
            return false;
        }
        int last = behind - 1;
        boolean pronoun = words.is(last, vocabulary.owners);
        return pronoun || vocabulary.grammar.isPossessiveMarker(words, behind);
    }
}
