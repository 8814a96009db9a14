package io.github.hearsay.syntax;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import io.github.hearsay.cas.Reading;
import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.jspecify.annotations.Nullable;

/** The tokens of a document, whoever made them, where they lie in what is read, and where sentences begin. */
final class SentenceTokens {

    final List<Token> tokens = new ArrayList<>();
    final int[] begins;
    final int[] ends;
    private final BitSet sentences = new BitSet();

    /** Reads them; those of which nothing is read are passed over. */
    SentenceTokens(Reading reading) {
        JCas jcas = reading.jcas();
        List<Span> spans = new ArrayList<>();
        Iterator<Sentence> all = jcas.select(Sentence.class).iterator();
        @Nullable Sentence next = all.hasNext() ? all.next() : null;
        for (Token token : jcas.select(Token.class)) {
            Span span = reading.span(token);
            if (span != null) {
                while (next != null && next.getBegin() <= token.getBegin()) {
                    sentences.set(tokens.size());
                    next = all.hasNext() ? all.next() : null;
                }
                tokens.add(token);
                spans.add(span);
            }
        }
        begins = spans.stream().mapToInt(Span::begin).toArray();
        ends = spans.stream().mapToInt(Span::end).toArray();
    }

    /** Takes the tokens from one index to behind another. */
    @FunctionalInterface
    interface Visitor {
        void visit(int from, int behind);
    }

    /** Visits all sentences; tokens before the first sentence are one. */
    void visit(Visitor visitor) {
        int from = 0;
        while (from < tokens.size()) {
            int next = sentences.nextSetBit(from + 1);
            int behind = next < 0 ? tokens.size() : next;
            visitor.visit(from, behind);
            from = behind;
        }
    }
}
