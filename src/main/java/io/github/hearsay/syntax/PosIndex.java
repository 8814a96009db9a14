package io.github.hearsay.syntax;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;

/** Finds the parts of speech that other components wrote in a set of tags. */
final class PosIndex {

    private PosIndex() {}

    /** The index of the tag that a part of speech has in a set, -1 where none is like it. */
    static int of(TagSet tags, POS pos) {
        String upos = pos.getCoarseValue() == null ? "" : pos.getCoarseValue();
        String xpos = pos.getPosValue() == null ? "" : pos.getPosValue();
        int exact = tags.indexOf(upos, xpos);
        if (exact >= 0) {
            return exact;
        }
        int universal = tags.universal().indexOf(xpos);
        return universal >= 0 ? universal : tags.treebank().indexOf(xpos);
    }
}
