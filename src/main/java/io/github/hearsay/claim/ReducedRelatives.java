package io.github.hearsay.claim;

/** The part of {@link ParseRepair} that reads a participle behind a noun again, where a parser took it for the verb of the sentence. */
final class ReducedRelatives extends Repair {

    private final EmbeddingPredicates predicates;

    ReducedRelatives(ParseShape shape, EmbeddingPredicates predicates, TreeEdits edits) {
        super(shape, edits);
        this.predicates = predicates;
    }

    /** "A man believed to be the owner was found": the auxiliary behind the infinitive leads to the verb of the sentence. */
    void repair(int participle) {
        int noun = tree.child(participle, "nsubj");
        int marker = participle + 1;
        boolean apart = noun >= 0 && tree.right(noun) == participle && tree.child(participle, "aux") < 0;
        if (!apart
                || !vocabulary.grammar.isPastForm(words, participle)
                || !vocabulary.grammar.isInfinitiveMarker(words, marker)
                || predicates.of(words, participle, Complement.INFINITIVE) == null) {
            return;
        }
        int auxiliary = auxiliaryBehind(marker + 1);
        int main = auxiliary < 0 ? -1 : tree.head(auxiliary);
        int infinitive = main > auxiliary ? infinitive(marker, auxiliary, main) : -1;
        if (infinitive <= marker || infinitive >= auxiliary || !tree.isBelow(main, participle)) {
            return;
        }
        edits.hang(main, -1, "root");
        edits.hang(main, tree.head(participle), words.relation(participle));
        edits.hang(noun, main, tree.child(main, "aux:pass") >= 0 ? "nsubj:pass" : "nsubj");
        edits.hang(participle, noun, "acl");
        edits.hang(infinitive, participle, "xcomp");
        for (int i = marker; i < infinitive; i++) {
            if (tree.head(i) == main) {
                boolean be = vocabulary.grammar.isBe(words, i) && !words.isTag(infinitive, "VERB");
                edits.hang(i, infinitive, be ? "cop" : words.relation(i));
            }
        }
        for (int c = tree.firstChild(participle); c >= 0; c = tree.nextSibling(c)) {
            if (c > auxiliary && c != main) {
                edits.hang(c, main, words.relation(c));
            }
        }
    }

    /** What the marker belongs to; where that is the verb of the sentence, the word in front of the auxiliary that hangs under it. */
    private int infinitive(int marker, int auxiliary, int main) {
        return tree.head(marker) == main ? lastBefore(auxiliary, main) : tree.head(marker);
    }

    /** The first auxiliary with a tense behind a word, before any mark or conjunction; -1 where there is none. */
    private int auxiliaryBehind(int first) {
        int end = words.endOf(words.sentenceOf(first));
        for (int i = first + 1; i < end; i++) {
            if (words.isTag(i, "PUNCT") || words.isTag(i, "CCONJ") || words.isTag(i, "SCONJ")) {
                return -1;
            }
            if (vocabulary.grammar.isInflectedAuxiliary(words, i) && !words.isTag(i - 1, "AUX")) {
                return i;
            }
        }
        return -1;
    }

    /** The last word before another one that hangs under a verb. */
    private int lastBefore(int end, int verb) {
        int last = -1;
        for (int c = tree.firstChild(verb); c >= 0 && c < end; c = tree.nextSibling(c)) {
            last = c;
        }
        return last;
    }
}
