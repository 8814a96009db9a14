package io.github.hearsay.syntax;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import io.github.hearsay.cas.WordReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.jspecify.annotations.Nullable;

/** The tokens of a document, whoever made them, and where sentences begin; tokens before the first one are one. */
final class SentenceTokens {

    final List<Token> tokens = new ArrayList<>();
    final Sentences sentences;

    /** Reads them; empty tokens are passed over. */
    SentenceTokens(JCas jcas) {
        String text = jcas.getDocumentText() == null ? "" : jcas.getDocumentText();
        BitSet starts = new BitSet();
        Iterator<Sentence> all = jcas.select(Sentence.class).iterator();
        @Nullable Sentence next = all.hasNext() ? all.next() : null;
        for (Token token : jcas.select(Token.class)) {
            if (WordReader.isInside(token, text)) {
                while (next != null && next.getBegin() <= token.getBegin()) {
                    starts.set(tokens.size());
                    next = all.hasNext() ? all.next() : null;
                }
                tokens.add(token);
            }
        }
        int[] begins = tokens.stream().mapToInt(Token::getBegin).toArray();
        int[] ends = tokens.stream().mapToInt(Token::getEnd).toArray();
        sentences = new Sentences(text, begins, ends, begins.length, starts, WordReader.paragraphs(jcas, text));
    }
}
