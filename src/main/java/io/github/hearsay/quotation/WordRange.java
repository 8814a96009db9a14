package io.github.hearsay.quotation;

/**
 * Words from {@code first} to before {@code end}.
 *
 * @param first index of the first word
 * @param end index behind the last word
 */
record WordRange(int first, int end) {

    boolean isEmpty() {
        return end <= first;
    }
}
