package io.github.hearsay.entity;

import io.github.hearsay.language.Grammar;
import io.github.hearsay.text.Words;
import java.util.Set;

/** The role of a person in a sentence, derived from the words around; the weight says how likely a pronoun takes it up. */
enum Role {
    SUBJECT(4),
    OBJECT(1.5),
    OWNER(1);

    private static final Set<String> BEFORE = Set.of("DET", "ADJ", "NOUN", "PROPN");
    private static final Set<String> PREDICATE = Set.of("VERB", "AUX", "ADV");
    private static final Set<String> OWNED = Set.of("NOUN", "ADJ", "PROPN", "NUM");
    private static final Set<String> ASIDE = Set.of("conj", "appos", "flat", "compound");
    private static final int LONGEST_ASIDE = 20;
    private static final int DEEPEST = 5;

    final double weight;

    Role(double weight) {
        this.weight = weight;
    }

    /** The role of a name or noun with its head at a word: as the dependency tree has it, and as the words around tell where there is no tree. */
    static Role of(Words words, EntityVocabulary vocabulary, int first, int end, int head) {
        int top = top(words, head);
        String relation = words.relation(top);
        if (relation.isEmpty()) {
            return words.isTag(head, "PRON")
                    ? ofPronoun(words, vocabulary, head)
                    : ofNoun(words, vocabulary.grammar, first, end);
        }
        return relation.startsWith("nsubj") ? SUBJECT : relation.equals("nmod:poss") ? OWNER : OBJECT;
    }

    /** The word that stands in the clause for a word that is coordinated with it, or beside it. */
    static int top(Words words, int head) {
        int top = head;
        for (int k = 0; k < DEEPEST && ASIDE.contains(words.relation(top)) && words.head(top) >= 0; k++) {
            top = words.head(top);
        }
        return top;
    }

    /** The role of a name or role noun in words {@code first} to {@code end}. */
    static Role ofNoun(Words words, Grammar grammar, int first, int end) {
        if (grammar.isAnyPossessiveMarker(words, end) || grammar.endsInPossessiveMarker(words.lower(end - 1))) {
            return OWNER;
        }
        int floor = words.firstOf(words.sentenceOf(first));
        int before = first - 1;
        while (before >= floor && BEFORE.contains(words.upos(before))) {
            before--;
        }
        if (before >= floor && words.isTag(before, "ADP")) {
            return OBJECT;
        }
        if (before > floor && words.isTag(before, "VERB")) {
            return words.isTag(before - 1, "PUNCT") ? SUBJECT : OBJECT;
        }
        return PREDICATE.contains(tagBehindAside(words, end)) ? SUBJECT : OBJECT;
    }

    /** The role of a pronoun; "her" owns what follows it. */
    static Role ofPronoun(Words words, EntityVocabulary vocabulary, int i) {
        boolean owns = words.is(i, vocabulary.owningPronouns)
                || (words.is(i, vocabulary.doubtfulPronouns)
                        && i + 1 < words.size()
                        && OWNED.contains(words.upos(i + 1)));
        return words.is(i, vocabulary.subjectPronouns) ? SUBJECT : owns ? OWNER : OBJECT;
    }

    /** Part of speech of the word behind "Voss", "Voss, 61,", "Voss (left)" or "Voss and the others". */
    private static String tagBehindAside(Words words, int end) {
        int limit = Math.min(words.endOf(words.sentenceOf(end - 1)), end + LONGEST_ASIDE);
        char closing = words.mark(end) == '(' ? ')' : words.mark(end);
        int i = end;
        if (closing == ')' || closing == ',') {
            do {
                i++;
            } while (i < limit && words.mark(i) != closing);
            i++;
        } else if (words.isTag(end, "CCONJ")) {
            do {
                i++;
            } while (i < limit && BEFORE.contains(words.upos(i)));
        }
        return i < limit ? words.upos(i) : "";
    }
}
