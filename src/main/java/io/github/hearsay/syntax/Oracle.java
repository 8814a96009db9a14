package io.github.hearsay.syntax;

/** The actions that build a given projective tree. */
final class Oracle {

    private Oracle() {}

    /**
     * The next action on the way to a tree.
     *
     * @param gold the head of each word, counted from 1; the root is behind the last word
     * @param size number of words
     */
    static int next(ParserState state, int[] gold, int size) {
        int top = state.top();
        int next = state.next();
        if (top != 0 && gold[top] == next) {
            return ParserState.LEFT;
        }
        if (top != 0 && next <= size && gold[next] == top) {
            return ParserState.RIGHT;
        }
        return state.permits(ParserState.REDUCE) && isWanted(state, gold, size)
                ? ParserState.REDUCE
                : ParserState.SHIFT;
    }

    /** Whether a word below the top of the stack has an arc to or from the next one, or nothing else is left to do. */
    private static boolean isWanted(ParserState state, int[] gold, int size) {
        int next = state.next();
        if (next > size) {
            return true;
        }
        for (int k = state.depth() - 2; k >= 0; k--) {
            int below = state.onStack(k);
            if (gold[next] == below || gold[below] == next) {
                return true;
            }
        }
        return false;
    }
}
