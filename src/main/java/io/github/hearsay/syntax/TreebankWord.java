package io.github.hearsay.syntax;

/**
 * A word of a treebank.
 *
 * @param begin offset in UTF-16 code units into the text of its document
 * @param end offset behind it
 * @param joined whether it continues the written token of the word before, like "n't"
 * @param head index of the governing word in the sentence, -1 for the root
 */
public record TreebankWord(
        int begin, int end, boolean joined, String lemma, String upos, String xpos, int head, String relation) {}
