package io.github.hearsay.cas;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.uima.cas.FSIndex;
import org.jspecify.annotations.Nullable;

/**
 * What the tokens of a document cover in its reading. Where a tokenizer cut a contraction at a typographic apostrophe
 * ("couldn", "’", "t"; "it", "’", "s"), the token of the apostrophe covers the whole ending ("n’t"; "’s"), and the one behind
 * it nothing.
 */
public final class TokenSpans {

    private static final char APOSTROPHE = '’';
    private static final int LONGEST_ENDING = 2;

    private TokenSpans() {}

    /** Visits the tokens that cover something, in text order. */
    public static void forEach(Reading reading, BiConsumer<Token, Span> visitor) {
        forEach(reading, visitor, covered -> {});
    }

    /** As the other; also visits each token that the one before it covers, right behind that one. */
    public static void forEach(Reading reading, BiConsumer<Token, Span> visitor, Consumer<Token> covered) {
        FSIndex<Token> all = reading.jcas().getAnnotationIndex(Token.class);
        List<Token> tokens = new ArrayList<>(all.size());
        List<@Nullable Span> spans = new ArrayList<>(all.size());
        for (Token token : all) {
            Span span = reading.span(token);
            if (span != null) {
                tokens.add(token);
                spans.add(span);
            }
        }
        for (int i = 1; i + 1 < spans.size(); i++) {
            join(reading.text(), spans, i);
        }
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            if (span == null) {
                covered.accept(tokens.get(i));
            } else {
                visitor.accept(tokens.get(i), span);
            }
        }
    }

    private static void join(String text, List<@Nullable Span> spans, int i) {
        Span stem = spans.get(i - 1);
        Span mark = spans.get(i);
        Span ending = spans.get(i + 1);
        if (stem == null || mark == null || ending == null || !isEnding(text, stem, mark, ending)) {
            return;
        }
        boolean negation = isLetter(text, ending.begin(), 't') && ending.length() == 1;
        if (negation && (stem.length() == 1 || !isLetter(text, stem.end() - 1, 'n'))) {
            return;
        }
        int begin = negation ? mark.begin() - 1 : mark.begin();
        spans.set(i - 1, new Span(stem.begin(), begin));
        spans.set(i, new Span(begin, ending.end()));
        spans.set(i + 1, null);
    }

    /** Whether a word, an apostrophe and one or two letters touch, and nothing follows them. */
    private static boolean isEnding(String text, Span stem, Span mark, Span ending) {
        return mark.length() == 1
                && text.charAt(mark.begin()) == APOSTROPHE
                && stem.end() == mark.begin()
                && mark.end() == ending.begin()
                && ending.length() <= LONGEST_ENDING
                && Character.isLetter(text.charAt(stem.end() - 1))
                && areLetters(text, ending)
                && (ending.end() == text.length() || !Character.isLetterOrDigit(text.charAt(ending.end())));
    }

    private static boolean areLetters(String text, Span span) {
        for (int i = span.begin(); i < span.end(); i++) {
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
