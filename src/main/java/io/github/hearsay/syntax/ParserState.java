package io.github.hearsay.syntax;

/**
 * A half-built tree in the arc-eager system (Nivre 2003) with the root behind the last word: a stack, the next word, and
 * the arcs so far. Every tree of n words takes 2n actions.
 */
final class ParserState {

    static final int SHIFT = 0;
    static final int RIGHT = 1;
    static final int LEFT = 2;
    static final int REDUCE = 3;
    static final int ACTIONS = 4;

    private int size;
    private int[] stack = new int[0];
    private int depth;
    private int next;
    int[] head = new int[0];
    int[] left = new int[0];
    int[] secondLeft = new int[0];
    int[] right = new int[0];
    int[] secondRight = new int[0];
    int[] lefts = new int[0];
    int[] rights = new int[0];
    byte[] actions = new byte[0];
    int steps;
    float score;

    /** Begins with the first of {@code words} words. */
    void start(int words) {
        size = words;
        int n = words + 2;
        if (head.length < n) {
            stack = new int[2 * n];
            head = new int[2 * n];
            left = new int[2 * n];
            secondLeft = new int[2 * n];
            right = new int[2 * n];
            secondRight = new int[2 * n];
            lefts = new int[2 * n];
            rights = new int[2 * n];
            actions = new byte[4 * n];
        }
        for (int[] array : new int[][] {head, left, secondLeft, right, secondRight, lefts, rights}) {
            java.util.Arrays.fill(array, 0, n, 0);
        }
        depth = 0;
        next = 1;
        steps = 0;
        score = 0;
    }

    void copy(ParserState other) {
        if (head.length < other.size + 2) {
            start(other.size);
        }
        size = other.size;
        depth = other.depth;
        next = other.next;
        steps = other.steps;
        score = other.score;
        // What lies behind the next word has no arcs yet, except that the root may have.
        int n = size + 2;
        System.arraycopy(other.stack, 0, stack, 0, depth);
        System.arraycopy(other.head, 0, head, 0, n);
        System.arraycopy(other.left, 0, left, 0, n);
        System.arraycopy(other.secondLeft, 0, secondLeft, 0, n);
        System.arraycopy(other.right, 0, right, 0, n);
        System.arraycopy(other.secondRight, 0, secondRight, 0, n);
        System.arraycopy(other.lefts, 0, lefts, 0, n);
        System.arraycopy(other.rights, 0, rights, 0, n);
        System.arraycopy(other.actions, 0, actions, 0, steps);
    }

    boolean isFinal() {
        return depth == 0 && next > size;
    }

    /** The word on top of the stack, 0 where it is empty. */
    int top() {
        return depth == 0 ? 0 : stack[depth - 1];
    }

    /** The word under the top of the stack, or 0. */
    int second() {
        return depth < 2 ? 0 : stack[depth - 2];
    }

    /** A word of the stack, counted from below. */
    int onStack(int index) {
        return stack[index];
    }

    /** Whether the word on top of the stack has no head yet. */
    boolean isHeadless() {
        return head[top()] == 0;
    }

    int depth() {
        return depth;
    }

    int next() {
        return next;
    }

    boolean permits(int action) {
        return switch (action) {
            case SHIFT -> next <= size;
            case RIGHT -> next <= size && depth > 0;
            case LEFT -> depth > 0 && head[top()] == 0;
            default -> depth > 0 && head[top()] != 0;
        };
    }

    void apply(int action) {
        actions[steps++] = (byte) action;
        int top = top();
        switch (action) {
            case SHIFT -> stack[depth++] = next++;
            case RIGHT -> {
                head[next] = top;
                secondRight[top] = right[top];
                right[top] = next;
                rights[top]++;
                stack[depth++] = next++;
            }
            case LEFT -> {
                head[top] = next;
                secondLeft[next] = left[next];
                left[next] = top;
                lefts[next]++;
                depth--;
            }
            default -> depth--;
        }
    }
}
