package io.github.hearsay.syntax;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.jspecify.annotations.Nullable;

/** The tokens of a document, whoever made them, and where sentences begin. */
final class SentenceTokens {

    final List<Token> tokens = new ArrayList<>();
    final int[] begins;
    final int[] ends;
    private final BitSet sentences = new BitSet();

    /** Reads them; empty tokens are passed over. */
    SentenceTokens(JCas jcas) {
        String text = jcas.getDocumentText() == null ? "" : jcas.getDocumentText();
        Iterator<Sentence> all = jcas.select(Sentence.class).iterator();
        @Nullable Sentence next = all.hasNext() ? all.next() : null;
        for (Token token : jcas.select(Token.class)) {
            if (token.getBegin() >= 0 && token.getBegin() < token.getEnd() && token.getEnd() <= text.length()) {
                while (next != null && next.getBegin() <= token.getBegin()) {
                    sentences.set(tokens.size());
                    next = all.hasNext() ? all.next() : null;
                }
                tokens.add(token);
            }
        }
        begins = tokens.stream().mapToInt(Token::getBegin).toArray();
        ends = tokens.stream().mapToInt(Token::getEnd).toArray();
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
