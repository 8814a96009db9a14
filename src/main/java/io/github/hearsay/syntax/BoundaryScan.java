package io.github.hearsay.syntax;

/** Goes through the words of a paragraph and knows what was decided before. */
final class BoundaryScan {

    private static final int LONGEST_TITLE = 8;

    private final CharSequence text;
    private final TokenLexicon lexicon;
    private final Segmentation words;
    private final WordTable table;
    private final int from;
    private int at;
    private int sentence;
    private int quotation;

    BoundaryScan(CharSequence text, TokenLexicon lexicon, Segmentation words, WordTable table, int from) {
        this.text = text;
        this.lexicon = lexicon;
        this.words = words;
        this.table = table;
        this.from = from;
        at = from;
        sentence = from;
        read();
    }

    /** Goes to the next word of the paragraph; false behind the last one. */
    boolean next() {
        if (at + 1 >= from + table.size()) {
            return false;
        }
        at++;
        read();
        return true;
    }

    private void read() {
        char c = text.charAt(words.begin(at));
        if (c == '“') {
            quotation = 1;
        } else if (c == '”') {
            quotation = 0;
        } else if (c == '"') {
            quotation = 1 - quotation;
        }
    }

    /** Not inside a written token, and not before a mark that ends one. */
    boolean mayBegin() {
        char c = text.charAt(words.begin(at));
        boolean ending = words.end(at) - words.begin(at) == 1 && ".,;:?!%)]}”’".indexOf(c) >= 0;
        return !words.isJoined(at) && !ending && !isTitle(at - 1);
    }

    /** Whether a word is an abbreviation that only stands before a name or a number. */
    private boolean isTitle(int word) {
        int begin = words.begin(word);
        int stop = words.end(word) - 1;
        return stop > begin
                && text.charAt(stop) == '.'
                && stop - begin <= LONGEST_TITLE
                && "name"
                        .equals(lexicon.abbreviation(
                                text.subSequence(begin, stop).toString()));
    }

    /** Index of the word in the segmentation. */
    int at() {
        return at;
    }

    int length() {
        return at - sentence;
    }

    void fill(int[] features) {
        int space = words.begin(at) - words.end(at - 1);
        BoundaryFeatures.fill(table, at - from + WordTable.MARGIN, Math.min(space, 2), length(), quotation, features);
    }

    /** Lets a sentence begin at this word. */
    void begin() {
        words.beginSentence(at);
        sentence = at;
    }
}
