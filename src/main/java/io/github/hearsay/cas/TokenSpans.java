package io.github.hearsay.cas;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.function.Consumer;
import org.apache.uima.cas.text.AnnotationIndex;

/**
 * What the tokens of a document cover in its reading. Where a tokenizer cut a contraction at a typographic apostrophe
 * ("couldn", "’", "t"; "it", "’", "s"), the token of the apostrophe covers the whole ending ("n’t"; "’s"), and the one behind
 * it nothing.
 */
public final class TokenSpans {

    private static final char APOSTROPHE = '’';
    private static final int LONGEST_ENDING = 2;

    private TokenSpans() {}

    /** Takes a token and the offsets of what it covers in the reading. */
    @FunctionalInterface
    public interface Visitor {
        void visit(Token token, int begin, int end);
    }

    /** Visits the tokens that cover something, in text order. */
    public static void forEach(Reading reading, Visitor visitor) {
        forEach(reading, visitor, covered -> {});
    }

    /** As the other; also visits each token that the one before it covers, right behind that one. */
    public static void forEach(Reading reading, Visitor visitor, Consumer<Token> covered) {
        AnnotationIndex<Token> all = reading.jcas().getAnnotationIndex(Token.class);
        Token[] tokens = new Token[all.size()];
        int[] begin = new int[tokens.length];
        int[] end = new int[tokens.length];
        int n = 0;
        for (Token token : all) {
            if (reading.holds(token) && reading.begin(token) < reading.end(token)) {
                tokens[n] = token;
                begin[n] = reading.begin(token);
                end[n++] = reading.end(token);
            }
        }
        for (int i = 1; i + 1 < n; i++) {
            join(reading.text(), begin, end, i);
        }
        for (int i = 0; i < n; i++) {
            if (begin[i] < end[i]) {
                visitor.visit(tokens[i], begin[i], end[i]);
            } else {
                covered.accept(tokens[i]);
            }
        }
    }

    /** Joins the token of an apostrophe with those around it, where they are a contraction; the one behind it covers nothing then. */
    private static void join(String text, int[] begin, int[] end, int i) {
        if (!isEnding(text, begin, end, i)) {
            return;
        }
        boolean negation = isLetter(text, begin[i + 1], 't') && end[i + 1] - begin[i + 1] == 1;
        if (negation && (end[i - 1] - begin[i - 1] == 1 || !isLetter(text, end[i - 1] - 1, 'n'))) {
            return;
        }
        begin[i] = negation ? begin[i] - 1 : begin[i];
        end[i - 1] = begin[i];
        end[i] = end[i + 1];
        begin[i + 1] = end[i + 1];
    }

    /** Whether a word, an apostrophe and one or two letters touch, and nothing follows them. */
    private static boolean isEnding(String text, int[] begin, int[] end, int i) {
        return end[i] - begin[i] == 1
                && text.charAt(begin[i]) == APOSTROPHE
                && begin[i - 1] < end[i - 1]
                && end[i - 1] == begin[i]
                && end[i] == begin[i + 1]
                && begin[i + 1] < end[i + 1]
                && end[i + 1] - begin[i + 1] <= LONGEST_ENDING
                && Character.isLetter(text.charAt(end[i - 1] - 1))
                && areLetters(text, begin[i + 1], end[i + 1])
                && (end[i + 1] == text.length() || !Character.isLetterOrDigit(text.charAt(end[i + 1])));
    }

    private static boolean areLetters(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(String text, int at, char letter) {
        return Character.toLowerCase(text.charAt(at)) == letter;
    }
}
