package io.github.hearsay.encoder;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Cuts words into pieces of a vocabulary, as uncased BERT models do: in lower case, without accents, the longest piece that
 * fits from the left. Immutable.
 */
final class WordPieces {

    /** The rest of an endless word carries no information. */
    private static final int LONGEST = 200;

    private static final int START = 0;
    /** Where pieces are looked up that do not begin a word. */
    private static final int INNER = 1;

    /** From a node of the tree of all pieces and a character to the next node. */
    private final Long2IntOpenHashMap next = new Long2IntOpenHashMap();
    /** Of each node the piece that ends there, -1 for none. */
    private final IntArrayList pieceAt = new IntArrayList();

    private final int unknown;
    private final int most;

    /**
     * Pieces by their numbers.
     *
     * @param most pieces that a word is cut into; what is left of it then is ignored
     * @throws IOException where the piece of unknown words is missing
     */
    WordPieces(List<String> pieces, int most) throws IOException {
        this.most = most;
        unknown = pieces.indexOf("[UNK]");
        if (unknown < 0) {
            throw new IOException("a vocabulary without [UNK]");
        }
        next.defaultReturnValue(-1);
        pieceAt.add(-1);
        pieceAt.add(-1);
        for (int id = 0; id < pieces.size(); id++) {
            String piece = pieces.get(id);
            boolean inner = piece.length() > 2 && piece.startsWith("##");
            pieceAt.set(node(piece, inner ? 2 : 0, inner ? INNER : START), id);
        }
        next.trim();
    }

    private int node(String piece, int from, int root) {
        int node = root;
        for (int i = from; i < piece.length(); i++) {
            int child = next.get(key(node, piece.charAt(i)));
            if (child < 0) {
                child = pieceAt.size();
                pieceAt.add(-1);
                next.put(key(node, piece.charAt(i)), child);
            }
            node = child;
        }
        return node;
    }

    private static long key(int node, char c) {
        return (long) node << Character.SIZE | c;
    }

    /** Adds the pieces of a word, at least one. */
    void add(String text, int begin, int end, IntArrayList ids) {
        int before = ids.size();
        int limit = before + most;
        CharSequence word = plain(text, begin, Math.min(end, begin + LONGEST));
        for (int i = 0; i < word.length() && ids.size() < limit; ) {
            int behind = i + Character.charCount(Character.codePointAt(word, i));
            while (isAlphanumeric(word, i) && behind < word.length() && isAlphanumeric(word, behind)) {
                behind += Character.charCount(Character.codePointAt(word, behind));
            }
            addRun(word, i, behind, ids, limit);
            i = behind;
        }
        if (ids.size() == before) {
            ids.add(unknown);
        }
    }

    private void addRun(CharSequence word, int begin, int end, IntArrayList ids, int limit) {
        int before = ids.size();
        for (int at = begin; at < end && ids.size() < limit; ) {
            int node = at == begin ? START : INNER;
            int piece = -1;
            int behind = at;
            for (int i = at; i < end && node >= 0; i++) {
                node = next.get(key(node, word.charAt(i)));
                if (node >= 0 && pieceAt.getInt(node) >= 0) {
                    piece = pieceAt.getInt(node);
                    behind = i + 1;
                }
            }
            if (piece < 0) {
                ids.size(before);
                ids.add(unknown);
                return;
            }
            ids.add(piece);
            at = behind;
        }
    }

    private static boolean isAlphanumeric(CharSequence word, int at) {
        int c = Character.codePointAt(word, at);
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    /** In lower case and without accents. */
    private static CharSequence plain(String text, int begin, int end) {
        String word = text.substring(begin, end).toLowerCase(Locale.ROOT);
        if (word.chars().allMatch(c -> c < 0x80)) {
            return word;
        }
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain;
    }
}
