package io.github.hearsay.syntax;

/** Changes of whole trees, given as the head of each word, counted from 1, with the root behind the last word. */
final class Projection {

    private Projection() {}

    /**
     * Makes a tree projective, since the parser builds no others: lifts the shortest arc that spans a word from outside it to the head of its head, until there is none (Nivre and
     * Nilsson 2005).
     *
     * @param heads the head of each word, counted from 1, with the root behind the last word; changed in place
     */
    static void lift(int[] heads) {
        for (int word = shortest(heads); word != 0; word = shortest(heads)) {
            heads[word] = heads[heads[word]];
        }
    }

    private static int shortest(int[] heads) {
        int found = 0;
        int length = Integer.MAX_VALUE;
        for (int word = 1; word < heads.length; word++) {
            int distance = Math.abs(heads[word] - word);
            if (heads[word] < heads.length && distance < length && spansOthers(heads, word)) {
                found = word;
                length = distance;
            }
        }
        return found;
    }

    private static boolean spansOthers(int[] heads, int word) {
        int head = heads[word];
        for (int k = Math.min(word, head) + 1; k < Math.max(word, head); k++) {
            int above = k;
            while (above < heads.length && above != head) {
                above = heads[above];
            }
            if (above != head) {
                return true;
            }
        }
        return false;
    }
}
