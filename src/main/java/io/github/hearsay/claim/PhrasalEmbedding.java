package io.github.hearsay.claim;

import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a verb embeds only together with another word: "took the time to answer", "saw fit to close", "kept the ferry from sailing". */
final class PhrasalEmbedding {

    private static final Set<String> PHRASAL = Set.of("xcomp", "advcl", "acl", "ccomp");
    private static final Set<String> INNER = Set.of("obj", "xcomp", "advmod", "obl", "nsubj:pass");

    private final Words words;
    private final DependencyTree tree;
    private final EmbeddingPredicates predicates;

    PhrasalEmbedding(Words words, DependencyTree tree, EmbeddingPredicates predicates) {
        this.words = words;
        this.tree = tree;
        this.predicates = predicates;
    }

    /** Whether a word has a governor, and a relation to it in which such a phrase can embed it. */
    boolean fits(int i) {
        return tree.head(i) >= 0 && tree.is(i, PHRASAL);
    }

    /** How a word that fits is embedded by such a phrase; null where it is not. */
    Embedding.@Nullable Embedded of(int i, Complement kind) {
        int governor = tree.head(i);
        if (kind != Complement.INFINITIVE && kind != Complement.GERUND) {
            return null;
        }
        Embedding.Embedded direct = under(governor, i, kind);
        boolean inner = direct == null && tree.is(governor, INNER);
        return inner && tree.head(governor) >= 0 ? under(tree.head(governor), i, kind) : direct;
    }

    private Embedding.@Nullable Embedded under(int verb, int i, Complement kind) {
        Signature signature = null;
        for (int c = tree.firstChild(verb); c >= 0 && signature == null; c = tree.nextSibling(c)) {
            signature = c == i ? null : predicates.ofPhrase(words, verb, c, kind);
        }
        for (int c = tree.firstChild(i); c >= 0 && c < i && signature == null; c = tree.nextSibling(c)) {
            signature = predicates.ofPhrase(words, verb, c, kind);
        }
        return signature == null ? null : new Embedding.Embedded(verb, verb, kind, signature);
    }

    /** The verb of a phrase such as "take the chance" that embeds a word, -1 where none does. */
    int verbOver(int i, Complement kind) {
        boolean phrasal = fits(i) && tree.child(tree.head(i), "obj") < 0;
        Embedding.Embedded embedded = phrasal ? of(i, kind) : null;
        return embedded == null ? -1 : embedded.holder();
    }

    /** "saw fit to close": whether a word embeds another only together with the verb above it. */
    boolean isPart(int word) {
        int verb = tree.head(word);
        return verb >= 0
                && tree.is(word, "xcomp")
                && predicates.ofPhrase(words, verb, word, Complement.INFINITIVE) != null;
    }

    /** "charged him with lying": whether a verb with a preposition embeds a gerund. */
    boolean embeds(int verb, int preposition) {
        return predicates.ofPhrase(words, verb, preposition, Complement.GERUND) != null;
    }
}
