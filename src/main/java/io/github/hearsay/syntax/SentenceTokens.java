package io.github.hearsay.syntax;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import io.github.hearsay.cas.Reading;
import io.github.hearsay.cas.TokenSpans;
import io.github.hearsay.cas.WordReader;
import io.github.hearsay.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.jspecify.annotations.Nullable;

/** The tokens of a document, by any component, with their offsets in the reading, and where sentences begin. */
final class SentenceTokens {

    final List<Token> tokens = new ArrayList<>();
    /** Tokens whose text another token covers, with the index of that one. */
    final Map<Token, Integer> covered = new LinkedHashMap<>();

    final Sentences sentences;

    /** Reads them; those with an empty reading are ignored. Tokens before the first sentence are one. */
    SentenceTokens(Reading reading) {
        JCas jcas = reading.jcas();
        BitSet starts = new BitSet();
        List<Span> spans = new ArrayList<>();
        Iterator<Sentence> all = jcas.select(Sentence.class).iterator();
        @Nullable Sentence[] next = {all.hasNext() ? all.next() : null};
        TokenSpans.forEach(
                reading,
                (token, span) -> {
                    while (next[0] != null && next[0].getBegin() <= token.getBegin()) {
                        starts.set(tokens.size());
                        next[0] = all.hasNext() ? all.next() : null;
                    }
                    tokens.add(token);
                    spans.add(span);
                },
                token -> covered.put(token, tokens.size() - 1));
        int[] begins = spans.stream().mapToInt(Span::begin).toArray();
        int[] ends = spans.stream().mapToInt(Span::end).toArray();
        sentences = new Sentences(reading.text(), begins, ends, begins.length, starts, WordReader.paragraphs(reading));
    }
}
