package io.github.hearsay.claim;

import io.github.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a sentence into clauses, one a verb group, at conjunctions, relative words and commas. */
final class Clauses {

    private static final Set<String> OPENERS = Set.of(
            "that",
            "which",
            "who",
            "whom",
            "whose",
            "because",
            "although",
            "though",
            "while",
            "when",
            "if",
            "unless",
            "whether",
            "since",
            "after",
            "before",
            "as",
            "where",
            "until",
            "and",
            "but",
            "or",
            "so",
            "than");

    private final Words words;

    Clauses(Words words) {
        this.words = words;
    }

    List<Clause> of(int sentence) {
        int first = words.firstOf(sentence);
        int end = words.endOf(sentence);
        List<VerbGroup> groups = VerbGroups.of(words, first, end);
        List<Clause> clauses = new ArrayList<>();
        int begin = first;
        for (int g = 0; g < groups.size(); g++) {
            VerbGroup verb = groups.get(g);
            int next =
                    g + 1 < groups.size() ? border(verb.end(), groups.get(g + 1).first()) : end;
            clauses.add(new Clause(verb, begin, next));
            begin = next;
        }
        return clauses;
    }

    /** The last opener between two verbs, else the last comma, else the subject of the second. */
    private int border(int from, int to) {
        int comma = -1;
        for (int i = to - 1; i >= from; i--) {
            if (OPENERS.contains(words.lower(i)) && !joinsNouns(i)) {
                return i;
            }
            if (comma < 0 && (words.mark(i) == ',' || words.mark(i) == ';' || words.mark(i) == ':' || isDash(i))) {
                comma = i;
            }
        }
        if (comma >= 0) {
            return comma + 1;
        }
        int i = to;
        while (i > from && !words.isTag(i - 1, "ADP") && !words.isTag(i - 1, "PUNCT") && isNominal(i - 1)) {
            i--;
        }
        return Math.max(i, from);
    }

    private boolean joinsNouns(int i) {
        boolean coordinates = words.isTag(i, "CCONJ");
        return (coordinates && isNominal(i - 1) && isNominal(i + 1) && !words.isTag(i + 1, "PRON"))
                || (words.is(i, "that") && words.isTag(i, "DET"))
                || (words.is(i, "as") && words.isTag(i, "ADP"));
    }

    private boolean isNominal(int i) {
        return words.isTag(i, "NOUN")
                || words.isTag(i, "PROPN")
                || words.isTag(i, "DET")
                || words.isTag(i, "ADJ")
                || words.isTag(i, "NUM")
                || words.isTag(i, "PRON")
                || words.is(i, "'s");
    }

    private boolean isDash(int i) {
        return words.mark(i) == '—' || words.mark(i) == '–';
    }
}
