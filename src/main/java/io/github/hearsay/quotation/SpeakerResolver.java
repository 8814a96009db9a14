package io.github.hearsay.quotation;

import io.github.hearsay.cas.Attribution.SourceWords;
import io.github.hearsay.cas.EntityMention;
import io.github.hearsay.cas.MentionIndex;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives a source its kind, and the name and id of the entity that it mentions. */
final class SpeakerResolver {

    private static final Pattern BREAKS = Pattern.compile("\\s+");
    private static final Pattern END = Pattern.compile("[ ,;:]+$");
    private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC");
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN", "PRON");

    private final Words words;
    private final NounPhrases phrases;
    private final MentionIndex mentions;
    /** Entities that are several people, "Voss and Holm". */
    private final Set<String> joint = new HashSet<>();
    /** The entities that have a name. */
    private final Set<String> named = new HashSet<>();

    private final SourceKinds kinds;
    private final QuotationVocabulary vocabulary;

    SpeakerResolver(QuotedWords layout, SourceKinds kinds) {
        words = layout.words;
        phrases = new NounPhrases(layout);
        vocabulary = layout.vocabulary;
        mentions = new MentionIndex(layout.mentions);
        layout.mentions.stream().filter(EntityMention::isName).forEach(m -> named.add(m.entity()));
        for (EntityMention mention : layout.mentions) {
            if (mention.kind().equals("nominal") && isJoint(mention)) {
                joint.add(mention.entity());
            }
        }
        this.kinds = kinds;
    }

    SourceWords resolve(Span span, WordRange stretch) {
        @Nullable EntityMention mention = mentionIn(span, stretch);
        String surface = surface(span, stretch);
        if (mention == null
                && words.is(stretch.first(), vocabulary.relatives)
                && stretch.end() - stretch.first() == 1) {
            EntityMention antecedent = antecedent(stretch.first());
            if (antecedent != null) {
                return new SourceWords(span, antecedent.name(), "pronoun", antecedent.entity());
            }
            int end = words.mark(stretch.first() - 1) == ',' ? stretch.first() - 1 : stretch.first();
            WordRange phrase = phrases.before(end, words.firstOf(words.sentenceOf(stretch.first())));
            if (phrase != null && phrase.first() < stretch.first() - 1) {
                return new SourceWords(span, phrase(words.span(phrase.first(), phrase.end())), "pronoun", "");
            }
        }
        if (mention == null) {
            return new SourceWords(span, surface, kinds.of(words, stretch), "");
        }
        String kind = kinds.of(mention, words, stretch);
        if (joint.contains(mention.entity())) {
            return new SourceWords(span, mention.name(), kind.equals("pronoun") ? kind : "named", mention.entity());
        }
        if (!named.contains(mention.entity()) && !mention.isName()) {
            // Nobody with a name: "she" is "a spokeswoman".
            boolean known = kind.equals("pronoun") && isNear(mention, stretch.first());
            String name = known ? phrase(mention.name()) : surface;
            return new SourceWords(span, name, kind, "");
        }
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

    /** Whether this sentence or the one before has a noun phrase for the one whom a pronoun mentions. */
    private boolean isNear(EntityMention pronoun, int word) {
        int from = words.firstOf(Math.max(0, words.sentenceOf(word) - 1));
        return mentions.within(words.span(from, word + 1)).stream()
                .anyMatch(m -> m.kind().equals("nominal") && m.entity().equals(pronoun.entity()));
    }

    private boolean isJoint(EntityMention mention) {
        List<EntityMention> inside = mentions.within(mention.span());
        return inside.stream().filter(EntityMention::isName).count() > 1
                && inside.stream().noneMatch(m -> m.kind().equals("nominal") && !m.equals(mention))
                && inside.get(inside.size() - 1).span().end() == mention.span().end()
                && inside.stream()
                                .filter(EntityMention::isName)
                                .findFirst()
                                .orElseThrow()
                                .span()
                                .begin()
                        == mention.span().begin();
    }

    /** The words without what a relative clause between commas adds and without the mark of an owner: "The referee, who was hurt," is the referee. */
    private String surface(Span span, WordRange stretch) {
        int last = stretch.end() - 1;
        if (last > stretch.first() && vocabulary.grammar.isPossessiveMarker(words, last)) {
            return phrase(words.span(stretch.first(), last));
        }
        for (int i = stretch.first() + 2; i < stretch.end(); i++) {
            if (words.mark(i - 1) == ',' && words.is(i, vocabulary.relatives)) {
                return phrase(words.span(stretch.first(), i - 1));
            }
        }
        return phrase(span);
    }

    /** The words in one line, without the comma behind an apposition. */
    private String phrase(Span span) {
        return phrase(span.of(words.text()));
    }

    private static String phrase(String words) {
        return END.matcher(BREAKS.matcher(words).replaceAll(" ")).replaceAll("");
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
            boolean stands = first == null && !mention.isPerson() && endsPhrase(mention.span(), stretch);
            first = stands && !isModifier(mention.span(), stretch) ? mention : first;
        }
        return person == null ? first : person;
    }

    /** Neither "Corvane Bank analysts" nor "the Corvane Bank of Mirren". */
    private boolean endsPhrase(Span mention, WordRange stretch) {
        int behind = words.behind(mention.end());
        return behind >= stretch.end() || words.isTag(behind, "PUNCT");
    }

    /** The word of a phrase that hangs under none of its others; -1 without a tree. */
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
        return nearest != null && nearest.span().end() == words.end(last) && !PLACES.contains(nearest.label())
                ? nearest
                : null;
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
