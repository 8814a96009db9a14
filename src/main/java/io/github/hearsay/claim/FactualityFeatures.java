package io.github.hearsay.claim;

import io.github.hearsay.cas.Attribution;
import io.github.hearsay.cas.ClosedSets;
import io.github.hearsay.claim.FactualityRules.Ruling;
import io.github.hearsay.learning.Features;
import io.github.hearsay.learning.Hash;
import io.github.hearsay.text.DependencyTree;
import io.github.hearsay.text.Words;
import java.util.List;

/** The features by which a word is rated: its place in the tree, the words around it, the ruling, and the quotation. */
final class FactualityFeatures {

    private static final int NONE = 0x51ed27;
    private static final int MOST_CUES = 4;

    private final WordHashes hashes;
    private final TreeFeatures tree;
    private final SentenceFeatures sentence;
    private final Features f = new Features();

    FactualityFeatures(
            Words words,
            DependencyTree tree,
            Clausal clauses,
            Cues cues,
            FactualityKnowledge knowledge,
            WordHashes hashes) {
        this.hashes = hashes;
        this.tree = new TreeFeatures(words, tree, cues, hashes);
        sentence = new SentenceFeatures(words, clauses, hashes, knowledge.vocabulary());
    }

    /** Of one word; overwritten by the next call. */
    Features of(int head, Ruling ruling, List<Attribution> chain) {
        f.clear();
        f.next();
        int value = Hash.of(ruling.value().value());
        f.add(Hash.feature(1, 0));
        tree.add(f, head, value);
        addRuling(head, ruling, value);
        sentence.add(f, head, value);
        addQuotation(head, value, chain);
        return f;
    }

    private void addRuling(int i, Ruling ruling, int value) {
        int shape = hashes.shape[i];
        int author = Hash.of(ruling.author().value());
        f.add(Hash.feature(120, value));
        f.add(Hash.feature(131, author));
        f.add(Hash.feature(132, author, value));
        f.add(Hash.feature(133, author, shape));
        f.add(Hash.feature(121, value, hashes.tag[i]));
        f.add(Hash.feature(122, value, hashes.relation[i]));
        f.add(Hash.feature(123, value, shape));
        for (Cue cue : ruling.cues()) {
            int kind = Hash.of(cue.kind());
            int word = hashes.lower[cue.first()];
            f.add(Hash.feature(124, kind));
            f.add(Hash.feature(125, word, kind));
            f.add(Hash.feature(126, kind, value));
            f.add(Hash.feature(127, Hash.of(cue.effect().name()), shape));
            f.add(Hash.feature(128, word, hashes.lemma[i]));
            f.add(Hash.feature(129, word, Hash.feature(4, value, shape)));
        }
        f.add(Hash.feature(130, Math.min(MOST_CUES, ruling.cues().size()), value));
    }

    private void addQuotation(int i, int value, List<Attribution> chain) {
        f.add(Hash.feature(160, chain.size(), value));
        if (chain.isEmpty()) {
            return;
        }
        Attribution inner = chain.get(chain.size() - 1);
        int cue = inner.cue() == null ? NONE : Hash.of(inner.cue().lemma());
        f.add(Hash.feature(161, Hash.of(ClosedSets.text(inner.act())), value));
        f.add(Hash.feature(162, Hash.of(inner.kind()), value));
        f.add(Hash.feature(163, cue, value));
        f.add(Hash.feature(164, cue, hashes.shape[i]));
    }
}
