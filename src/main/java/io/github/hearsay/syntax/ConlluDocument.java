package io.github.hearsay.syntax;

import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A document while its lines are read. */
final class ConlluDocument {

    private final String id;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> paragraphs = new ArrayList<>();
    private final List<List<TreebankWord>> sentences = new ArrayList<>();
    private List<TreebankWord> sentence = new ArrayList<>();
    private int paragraphBegin;
    private boolean space;
    private int firstOfToken;
    private int behindToken;
    private boolean spaceBehindToken;

    ConlluDocument(String id) {
        this.id = id;
    }

    void paragraph() {
        endOfSentence();
        endOfParagraph();
        if (text.length() > 0) {
            text.append("\n\n");
        }
        paragraphBegin = text.length();
        space = false;
    }

    private void endOfParagraph() {
        if (text.length() > paragraphBegin) {
            paragraphs.add(new Span(paragraphBegin, text.length()));
        }
    }

    void endOfSentence() {
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
            sentence = new ArrayList<>();
        }
        firstOfToken = 0;
        behindToken = 0;
    }

    /**
     * Adds a line of cells.
     *
     * @throws IllegalArgumentException where a number is none, or words are out of order
     */
    void add(String[] cells) {
        int dash = cells[0].indexOf('-');
        if (dash > 0) {
            firstOfToken = Integer.parseInt(cells[0].substring(0, dash)) - 1;
            behindToken = Integer.parseInt(cells[0].substring(dash + 1));
            spaceBehindToken = hasSpaceBehind(cells[9]);
        } else if (cells[0].indexOf('.') < 0) {
            if (Integer.parseInt(cells[0]) != sentence.size() + 1) {
                throw new IllegalArgumentException("word " + cells[0] + " is out of order");
            }
            word(cells);
        }
    }

    private void word(String[] cells) {
        int index = sentence.size();
        boolean inside = index < behindToken;
        boolean joined = inside && index > firstOfToken;
        if (space && !joined) {
            text.append(' ');
        }
        int begin = text.length();
        text.append(cells[1]);
        int head = Integer.parseInt(cells[6]) - 1;
        sentence.add(new TreebankWord(begin, text.length(), joined, cells[2], cells[3], cells[4], head, cells[7]));
        boolean last = inside && index == behindToken - 1;
        space = last ? spaceBehindToken : (!inside && hasSpaceBehind(cells[9]));
    }

    private static boolean hasSpaceBehind(String miscellaneous) {
        return !miscellaneous.contains("SpaceAfter=No");
    }

    void finish(List<TreebankDocument> documents) {
        endOfSentence();
        endOfParagraph();
        if (!sentences.isEmpty()) {
            documents.add(new TreebankDocument(id, text.toString(), paragraphs, sentences));
        }
    }
}
