package io.github.hearsay.syntax;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import io.github.hearsay.cas.Reading;
import io.github.hearsay.cas.WordReader;
import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.jspecify.annotations.Nullable;

/** The tokens of a document, by any component, with their offsets in the reading, and where sentences begin. */
final class SentenceTokens {

    final List<Token> tokens = new ArrayList<>();
    final Sentences sentences;

    /** Reads them; those with an empty reading are ignored. Tokens before the first sentence are one. */
    SentenceTokens(Reading reading) {
        JCas jcas = reading.jcas();
        BitSet starts = new BitSet();
        List<Span> spans = new ArrayList<>();
        Iterator<Sentence> all = jcas.select(Sentence.class).iterator();
        @Nullable Sentence next = all.hasNext() ? all.next() : null;
        for (Token token : jcas.select(Token.class)) {
            Span span = reading.span(token);
            if (span != null) {
                while (next != null && next.getBegin() <= token.getBegin()) {
                    starts.set(tokens.size());
                    next = all.hasNext() ? all.next() : null;
                }
                tokens.add(token);
                spans.add(span);
            }
        }
        int[] begins = spans.stream().mapToInt(Span::begin).toArray();
        int[] ends = spans.stream().mapToInt(Span::end).toArray();
        sentences = new Sentences(reading.text(), begins, ends, begins.length, starts, WordReader.paragraphs(reading));
    }
}
