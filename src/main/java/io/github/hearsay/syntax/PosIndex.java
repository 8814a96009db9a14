package io.github.hearsay.syntax;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import java.util.HashMap;
import java.util.Map;

/** Finds the parts of speech that other components wrote in a set of tags; remembers them, for one document. */
final class PosIndex {

    private final TagSet tags;
    /** By the universal tag, then by that of the treebank. */
    private final Map<String, Map<String, Integer>> found = new HashMap<>();

    PosIndex(TagSet tags) {
        this.tags = tags;
    }

    /** The index of the tag that a part of speech has in the set, -1 where none is like it. */
    int of(POS pos) {
        String upos = pos.getCoarseValue() == null ? "" : pos.getCoarseValue();
        String xpos = pos.getPosValue() == null ? "" : pos.getPosValue();
        Map<String, Integer> byTreebank = found.computeIfAbsent(upos, key -> new HashMap<>());
        Integer known = byTreebank.get(xpos);
        if (known == null) {
            known = find(upos, xpos);
            byTreebank.put(xpos, known);
        }
        return known;
    }

    /** Whether a part of speech has a treebank tag, not only the universal one. */
    boolean isExact(POS pos) {
        int tag = of(pos);
        return tag >= 0 && tags.treebank().get(tag).equals(pos.getPosValue());
    }

    /**
     * As {@link #of}; for a part of speech with a universal tag only, the tag that our tagger found, where the two
     * agree.
     *
     * @param treebank the tag of the treebank that our tagger found
     */
    int of(POS pos, String treebank) {
        int known = of(pos);
        if (known < 0 || isExact(pos)) {
            return known;
        }
        String universal = tags.universal().get(known);
        int finer = tags.indexOf(universal, treebank);
        return finer >= 0 && tags.treebank().get(finer).equals(treebank) ? finer : known;
    }

    private int find(String upos, String xpos) {
        int exact = tags.indexOf(upos, xpos);
        if (exact >= 0) {
            return exact;
        }
        int universal = tags.universal().indexOf(xpos);
        return universal >= 0 ? universal : tags.treebank().indexOf(xpos);
    }
}
