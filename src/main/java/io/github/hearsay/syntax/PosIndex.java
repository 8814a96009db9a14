package io.github.hearsay.syntax;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import java.util.HashMap;
import java.util.Map;

/** Finds the parts of speech that other components wrote in a set of tags; remembers them, for one document. */
final class PosIndex {

    private final TagSet tags;
    private final Map<String, Integer> found = new HashMap<>();

    PosIndex(TagSet tags) {
        this.tags = tags;
    }

    /** The index of the tag that a part of speech has in the set, -1 where none is like it. */
    int of(POS pos) {
        String upos = pos.getCoarseValue() == null ? "" : pos.getCoarseValue();
        String xpos = pos.getPosValue() == null ? "" : pos.getPosValue();
        return found.computeIfAbsent(upos + "\t" + xpos, key -> find(upos, xpos));
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
