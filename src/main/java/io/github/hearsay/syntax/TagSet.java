package io.github.hearsay.syntax;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The tags that a model knows: pairs of a universal and a treebank tag, known by index. */
record TagSet(List<String> universal, List<String> treebank) {

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
