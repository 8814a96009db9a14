package io.github.hearsay.syntax;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import io.github.hearsay.cas.Reading;
import io.github.hearsay.cas.TokenSpans;
import io.github.hearsay.cas.WordReader;
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

    final List<Token> tokens;
    /** Tokens whose text another token covers, with the index of that one. */
    final Map<Token, Integer> covered = new LinkedHashMap<>();

    final Sentences sentences;

    /** Reads them; those with an empty reading are ignored. Tokens before the first sentence are one. */
    SentenceTokens(Reading reading) {
        JCas jcas = reading.jcas();
        BitSet starts = new BitSet();
        int most = jcas.getAnnotationIndex(Token.class).size();
        tokens = new ArrayList<>(most);
        int[] begins = new int[most];
        int[] ends = new int[most];
        Iterator<Sentence> all = jcas.select(Sentence.class).iterator();
        @Nullable Sentence[] next = {all.hasNext() ? all.next() : null};
        TokenSpans.forEach(
                reading,
                (token, begin, end) -> {
                    while (next[0] != null && next[0].getBegin() <= token.getBegin()) {
                        starts.set(tokens.size());
                        next[0] = all.hasNext() ? all.next() : null;
                    }
                    begins[tokens.size()] = begin;
                    ends[tokens.size()] = end;
                    tokens.add(token);
                },
                token -> covered.put(token, tokens.size() - 1));
        sentences = new Sentences(reading.text(), begins, ends, tokens.size(), starts, WordReader.paragraphs(reading));
    }
}
