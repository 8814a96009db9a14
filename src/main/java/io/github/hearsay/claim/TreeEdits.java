package io.github.hearsay.claim;

import io.github.hearsay.text.Words;

/** Tags and arcs of a document that are being changed. */
final class TreeEdits {

    private final Words words;
    private final String[] tags;
    private final int[] heads;
    private final String[] relations;
    private boolean changed;

    TreeEdits(Words words) {
        this.words = words;
        int n = words.size();
        tags = new String[n];
        heads = new int[n];
        relations = new String[n];
        for (int i = 0; i < n; i++) {
            tags[i] = words.upos(i);
            heads[i] = words.head(i);
            relations[i] = words.relation(i);
        }
    }

    /** Hangs a word under another one, -1 for none; nothing is hung below itself. */
    void hang(int word, int governor, String relation) {
        for (int k = governor; k >= 0; k = heads[k]) {
            if (k == word) {
                return;
            }
        }
        heads[word] = governor;
        relations[word] = relation;
        changed = true;
    }

    void tag(int word, String tag) {
        tags[word] = tag;
        changed = true;
    }

    boolean isChanged() {
        return changed;
    }

    /** The words with the changes, the same where there are none. */
    Words words() {
        return changed ? words.with(tags, heads, relations) : words;
    }
}
