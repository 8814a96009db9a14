package io.github.hearsay.claim;

import io.github.hearsay.language.Grammar;
import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;
import java.util.Set;

/**
 * How far the phrase of an argument reaches: its subtree without what is only said in passing (relative clauses behind a
 * comma, parentheses) and without the predicate whose argument it is.
 */
final class Extents {

    private static final Set<String> NEVER_LEFT =
            Set.of("cc", "mark", "parataxis", "advcl", "discourse", "vocative", "nsubj", "csubj", "cop", "aux", "expl");
    private static final Set<String> NEVER_RIGHT =
            Set.of("parataxis", "advcl", "discourse", "vocative", "list", "dislocated", "nsubj", "csubj", "appos");
    private static final int DEEPEST = 50;

    /** Number of words within which the other half of a mark is looked for. */
    private static final int REACH = 100;

    private static final String OPENING = "([{“‘«";
    private static final String CLOSING = ")]}”’»";

    private final Words words;
    private final Grammar grammar;
    private final DependencyTree tree;
    private final boolean[] excluded;

    /** @param excluded for each word whether it stands in a zone of which nothing is claimed */
    Extents(Words words, DependencyTree tree, boolean[] excluded, Grammar grammar) {
        this.words = words;
        this.grammar = grammar;
        this.tree = tree;
        this.excluded = excluded;
    }

    /** The phrase of a noun with its preposition; subjects and objects are taken from phrases without it. */
    Argument phrase(String role, int word, int predicate) {
        int left = leftOf(word, predicate);
        boolean bare = role.equals("subject") || role.equals("object");
        while (bare && left < word && tree.is(left, "case") && tree.head(left) == word) {
            left++;
        }
        return trimmed(role, word, left, rightOf(word, predicate, DEEPEST));
    }

    /** A whole clause. */
    Argument clause(String role, int word) {
        return trimmed(role, word, tree.left(word), tree.right(word));
    }

    boolean isExcluded(int word) {
        return excluded[word];
    }

    private int leftOf(int word, int predicate) {
        int left = word;
        boolean open = true;
        for (int k = word - 1; k >= tree.left(word) && open; k--) {
            int branch = branchOf(k, word);
            open = branch >= 0
                    && !excluded[k]
                    && !isNever(branch, NEVER_LEFT)
                    && !isBehindCopula(branch, word)
                    && !tree.isBelow(predicate, branch);
            left = open && !words.isTag(k, "PUNCT") ? k : left;
        }
        return left;
    }

    private int rightOf(int word, int predicate, int depth) {
        if (depth == 0) {
            return tree.right(word);
        }
        int right = word + 1;
        for (int c = tree.firstChild(word); c >= 0; c = tree.nextSibling(c)) {
            if (c < word || words.isTag(c, "PUNCT") || grammar.isPossessiveMarker(words, c)) {
                continue;
            }
            boolean apart = word == predicate && tree.is(c, "obl");
            if (apart || isNever(c, NEVER_RIGHT) || tree.isBelow(predicate, c) || isInPassing(c) || isOwnClause(c)) {
                break;
            }
            int behind = rightOf(c, predicate, depth - 1);
            right = Math.max(right, behind);
            if (behind < tree.right(c)) {
                break;
            }
        }
        return right;
    }

    private int branchOf(int k, int word) {
        int branch = k;
        while (branch >= 0 && tree.head(branch) != word) {
            branch = tree.head(branch);
        }
        return branch;
    }

    /** "It was not the board": what denies that somebody is it. */
    private boolean isBehindCopula(int negation, int noun) {
        int copula = grammar.isNegation(words, negation) ? tree.child(noun, "cop") : -1;
        return copula >= 0 && copula < negation;
    }

    private boolean isNever(int branch, Set<String> labels) {
        return tree.is(branch, labels) && !words.relation(branch).equals("cc:preconj");
    }

    /** A relative clause or participle behind a comma. */
    private boolean isInPassing(int clause) {
        int first = tree.left(clause);
        return tree.is(clause, "acl") && (words.mark(first) == ',' || words.mark(first - 1) == ',');
    }

    private boolean isOwnClause(int c) {
        return tree.is(c, "conj") && (words.isTag(c, "VERB") || tree.child(c, "nsubj") >= 0);
    }

    private Argument trimmed(String role, int word, int from, int to) {
        int first = from;
        int end = to;
        while (first < word && (excluded[first] || isLoose(first, first, end))) {
            first++;
        }
        while (end > word + 1 && (excluded[end - 1] || isLoose(end - 1, first, end))) {
            end--;
        }
        return new Argument(role, word, first, end);
    }

    /** A mark whose other half is not inside. */
    private boolean isLoose(int i, int first, int end) {
        if (!words.isTag(i, "PUNCT")) {
            return false;
        }
        char half = otherHalf(mark(i));
        int from = Math.max(first, i - REACH);
        for (int k = from; half != 0 && k < Math.min(end, i + REACH); k++) {
            if (k != i && mark(k) == half) {
                return false;
            }
        }
        return true;
    }

    /** A mark of two characters, as in the Penn Treebank, counts as the one it stands for. */
    private char mark(int i) {
        return words.is(i, "``") || words.is(i, "''") ? '"' : words.mark(i);
    }

    private static char otherHalf(char mark) {
        int closing = CLOSING.indexOf(mark);
        int opening = OPENING.indexOf(mark);
        return closing >= 0 ? OPENING.charAt(closing) : opening >= 0 ? CLOSING.charAt(opening) : mark == '"' ? mark : 0;
    }
}
