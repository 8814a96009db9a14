package io.github.hearsay.entity;

import io.github.hearsay.text.QuotationMarks;
import io.github.hearsay.text.QuotedRegion;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What linking needs to know of each word of a document: the quotation marks around it, its subject, who it stands for. */
final class MentionContext {

    /** Steps from the end of a noun phrase up to its head. */
    private static final int DEEPEST = 3;

    private static final int LONGEST_TITLE = 4;

    final Words words;
    final EntityVocabulary vocabulary;
    private final int[] quotes;
    private final int[] subjects;
    private final int[] objects;
    private final int[] prepositions;
    private final boolean[] asides;
    private final @Nullable Entity[] entities;

    MentionContext(Words words, EntityVocabulary vocabulary, List<Span> paragraphs) {
        this.words = words;
        this.vocabulary = vocabulary;
        quotes = new int[words.size()];
        subjects = new int[words.size()];
        objects = new int[words.size()];
        prepositions = new int[words.size()];
        asides = new boolean[words.size()];
        entities = new Entity[words.size()];
        Arrays.fill(quotes, -1);
        Arrays.fill(subjects, -1);
        Arrays.fill(objects, -1);
        Arrays.fill(prepositions, -1);
        List<QuotedRegion> regions = QuotationMarks.find(words.text(), paragraphs);
        for (int r = 0; r < regions.size(); r++) {
            if (regions.get(r).depth() == 0) {
                Span span = regions.get(r).span();
                Arrays.fill(quotes, words.at(span.begin()), words.behind(span.end()), r);
            }
        }
        boolean aside = false;
        for (int i = 0; i < words.size(); i++) {
            aside = words.firstOf(words.sentenceOf(i)) != i && aside;
            aside = words.mark(i) == '(' || (aside && words.mark(i) != ')');
            asides[i] = aside;
            if (words.head(i) >= 0) {
                arc(i, words.head(i), words.relation(i));
            }
        }
    }

    private void arc(int word, int governor, String relation) {
        if (relation.startsWith("nsubj")) {
            subjects[governor] = word;
        } else if (relation.equals("obj")) {
            objects[governor] = word;
        } else if (relation.equals("case")) {
            prepositions[governor] = word;
        }
    }

    /** The preposition that a noun hangs on, or the possessive marker behind it; -1 where there is none. */
    int prepositionOf(int word) {
        return prepositions[word];
    }

    /** Whether a word stands in parentheses. */
    boolean isAside(int word) {
        return asides[word];
    }

    /** Index of the stretch between quotation marks around a word, -1 outside. */
    int quote(int word) {
        return quotes[word];
    }

    /** The entity whose mention holds a word, as far as the document was read; null where there is none. */
    @Nullable Entity entityAt(int word) {
        return word < 0 ? null : entities[word];
    }

    /** The entity that is the subject of a predicate. */
    @Nullable Entity subjectOf(int predicate) {
        return entityAt(subjects[predicate]);
    }

    boolean hasObject(int predicate) {
        return objects[predicate] >= 0;
    }

    void set(int first, int end, Entity entity) {
        Arrays.fill(entities, first, end, entity);
    }

    Place place(int first, int end, int head, String kind) {
        return new Place(
                head,
                words.sentenceOf(head),
                words.paragraphOf(head),
                quotes[head],
                Role.of(words, vocabulary, first, end, head),
                kind);
    }

    /** What "the mayor of Mirren," in front of a name speaks of, or "the mayor,"; null where no such phrase ends there. */
    @Nullable Entity nounBefore(int name) {
        int comma = name - 1;
        while (comma > 0
                && words.sentenceOf(comma) == words.sentenceOf(name)
                && (words.isCapitalized(comma) || isTitle(comma, name))
                && entities[comma] == null) {
            comma--;
        }
        if (comma < 1 || words.mark(comma) != ',') {
            return null;
        }
        int at = comma - 1;
        for (int k = 0; k < DEEPEST && at >= 0; k++) {
            Entity entity = entities[at];
            if (entity != null && !entity.isNamed()) {
                return entity;
            }
            at = words.head(at);
        }
        return null;
    }

    /** "her husband, the painter Jo Roe,": what stands between the comma and a name. */
    private boolean isTitle(int word, int name) {
        return name - word <= LONGEST_TITLE
                && (words.isTag(word, "NOUN")
                        || words.isTag(word, "ADJ")
                        || vocabulary.grammar.isDefiniteArticle(words, word));
    }

    /** The word of a stretch that hangs under none of the others; the last one without a tree. */
    int headOf(int first, int end) {
        int head = words.headOf(first, end, i -> !words.relation(i).isEmpty() && !words.isTag(i, "PUNCT"));
        return head < 0 ? end - 1 : head;
    }
}
