package io.github.hearsay.syntax;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The tags that a model knows: pairs of a universal and a treebank tag, known by index. */
record TagSet(List<String> universal, List<String> treebank) {

    private static final String MODAL = "MD";

    /** Tags of the Penn Treebank. */
    private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ", MODAL);

    private static final int MOST_TAGS = 1 << 10;

    TagSet {
        universal = List.copyOf(universal);
        treebank = List.copyOf(treebank);
    }

    int size() {
        return universal.size();
    }

    /** The index of a pair, else of any pair with the universal tag, else -1. */
    int indexOf(String upos, String xpos) {
        int loose = -1;
        for (int i = 0; i < size(); i++) {
            boolean same = universal.get(i).equals(upos);
            if (same && treebank.get(i).equals(xpos)) {
                return i;
            }
            loose = same && loose < 0 ? i : loose;
        }
        return loose;
    }

    private boolean isVerb(int tag) {
        return universal.get(tag).equals("VERB") || universal.get(tag).equals("AUX");
    }

    /** Whether a word of the tag can be the finite verb of a sentence. */
    boolean isPredicate(int tag) {
        return isVerb(tag) && FINITE.contains(treebank.get(tag));
    }

    /** Whether it is a base form, that of orders and infinitives. */
    boolean isBase(int tag) {
        return isVerb(tag) && treebank.get(tag).equals("VB");
    }

    boolean isModal(int tag) {
        return treebank.get(tag).equals(MODAL);
    }

    /** Whether it is that of a finite verb that is no auxiliary. */
    boolean isFullVerb(int tag) {
        return universal.get(tag).equals("VERB") && FINITE.contains(treebank.get(tag));
    }

    boolean isInfinitiveMarker(int tag) {
        return treebank.get(tag).equals("TO");
    }

    boolean isStop(int tag) {
        return treebank.get(tag).equals(".");
    }

    boolean isMark(int tag) {
        return universal.get(tag).equals("PUNCT");
    }

    /** Of the tags of finite full verbs the one with the highest score, -1 where there is none. */
    int bestFinite(int[] scores) {
        int best = -1;
        for (int t = 0; t < size(); t++) {
            best = isFullVerb(t) && (best < 0 || scores[t] > scores[best]) ? t : best;
        }
        return best;
    }

    /** Of all other tags the one with the highest score. */
    int bestOther(int[] scores) {
        int best = -1;
        for (int t = 0; t < size(); t++) {
            best = !isFullVerb(t) && (best < 0 || scores[t] > scores[best]) ? t : best;
        }
        return best;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(size());
        for (int i = 0; i < size(); i++) {
            out.writeUTF(universal.get(i));
            out.writeUTF(treebank.get(i));
        }
    }

    static TagSet read(DataInput in) throws IOException {
        int size = in.readInt();
        if (size <= 0 || size > MOST_TAGS) {
            throw new IOException("no set of " + size + " tags");
        }
        List<String> universal = new ArrayList<>();
        List<String> treebank = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            universal.add(in.readUTF());
            treebank.add(in.readUTF());
        }
        return new TagSet(universal, treebank);
    }
}
