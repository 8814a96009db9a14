package io.github.hearsay.cas;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import io.github.hearsay.text.Paragraphs;
import io.github.hearsay.text.Span;
import io.github.hearsay.text.Words;
import io.github.hearsay.text.WordsBuilder;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.jcas.JCas;
import org.jspecify.annotations.Nullable;

/**
 * Reads DKPro's sentences and tokens as {@link Words}. Tokenizers differ: a possessive ending or a quotation mark that
 * one of them leaves on its word is cut off here, as is a negation, as are invisible characters at its edges, so that spans built from words are right for tokens of any component.
 */
public final class WordReader {

    /** Length of the negation in "didn't". */
    private static final int NEGATION = 3;

    private static final String MARKS = "\"“”„«»‹›";

    private WordReader() {}

    /**
     * The words of a document, none for an empty one.
     *
     * @throws AnalysisEngineProcessException where a text has no tokens, naming the step to run first
     */
    public static Words read(Reading reading, String engine) throws AnalysisEngineProcessException {
        JCas jcas = reading.jcas();
        String text = reading.text();
        int tokens = jcas.getAnnotationIndex(Token.class).size();
        WordsBuilder words = new WordsBuilder(tokens);
        Arcs arcs = new Arcs(words, tokens);
        Iterator<Sentence> sentences = jcas.select(Sentence.class).iterator();
        @Nullable Sentence[] next = {sentences.hasNext() ? sentences.next() : null};
        TokenSpans.forEach(reading, (token, begin, end) -> {
            while (next[0] != null && next[0].getBegin() <= token.getBegin()) {
                words.sentence();
                next[0] = sentences.hasNext() ? sentences.next() : null;
            }
            arcs.add(token, words.size(), add(words, text, token, new Span(begin, end)));
        });
        if (tokens == 0 && text.chars().anyMatch(Character::isLetter)) {
            throw missing(engine, "Token", "a segmenter");
        }
        arcs.read(jcas);
        return words.build(text, paragraphs(reading));
    }

    /**
     * As {@link #read}, for an engine that cannot work without parts of speech.
     *
     * @throws AnalysisEngineProcessException where a text has no tokens or no tags, naming the step to run first
     */
    public static Words readTagged(Reading reading, String engine) throws AnalysisEngineProcessException {
        Words words = read(reading, engine);
        if (!Annotations.has(reading.jcas(), POS.class) && words.text().chars().anyMatch(Character::isLetter)) {
            throw missing(engine, "POS", "a part-of-speech tagger");
        }
        return words;
    }

    /**
     * As {@link #readTagged}, for an engine that cannot work without dependency trees.
     *
     * @throws AnalysisEngineProcessException where a text has no tokens, tags or dependencies, naming the step to run first
     */
    public static Words readParsed(Reading reading, String engine) throws AnalysisEngineProcessException {
        Words words = readTagged(reading, engine);
        if (!Annotations.has(reading.jcas(), Dependency.class)
                && words.text().chars().anyMatch(Character::isLetter)) {
            throw missing(engine, "Dependency", "a dependency parser");
        }
        return words;
    }

    private static AnalysisEngineProcessException missing(String engine, String type, String step) {
        return new AnalysisEngineProcessException(new IllegalStateException(
                engine + " finds no " + type + ": run " + step + " first, such as Hearsay.syntax()"));
    }

    /** The paragraphs that are annotated; where there are none, those that the text's line breaks show. */
    public static List<Span> paragraphs(Reading reading) {
        List<Span> spans = new ArrayList<>();
        for (Paragraph paragraph : reading.jcas().select(Paragraph.class)) {
            Span span = reading.span(paragraph);
            if (span != null) {
                spans.add(span);
            }
        }
        return spans.isEmpty() ? Paragraphs.of(reading.text()) : spans;
    }

    /** Adds the words of a token; the index of the one that carries its meaning. */
    private static int add(WordsBuilder words, String text, Token token, Span span) {
        Span visible = span.trim(text);
        int begin = visible.begin();
        int end = visible.end();
        String tag = tagOf(token.getPos());
        String lemma = token.getLemma() == null || token.getLemma().getValue() == null
                ? ""
                : token.getLemma().getValue();
        while (end - begin > 1 && MARKS.indexOf(text.charAt(begin)) >= 0) {
            words.word(begin, ++begin, "PUNCT", "");
        }
        int tail = end;
        while (tail - begin > 1 && MARKS.indexOf(text.charAt(tail - 1)) >= 0) {
            tail--;
        }
        Span core = begin == visible.begin() && tail == end ? visible : new Span(begin, tail).trim(text);
        int possessive = possessive(text, core.begin(), core.end());
        boolean whole = possessive == end;
        int main = words.size();
        words.word(core.begin(), possessive, whole ? tag : cleaned(tag), whole ? lemma : "");
        boolean denies = core.end() - possessive == NEGATION;
        words.word(possessive, core.end(), denies ? "ADV" : "PART", denies ? "" : "'s");
        for (int i = tail; i < end; i++) {
            words.word(i, i + 1, "PUNCT", "");
        }
        return main;
    }

    private static String tagOf(@Nullable POS pos) {
        if (pos == null) {
            return "X";
        }
        if (pos.getCoarseValue() != null && !pos.getCoarseValue().isEmpty()) {
            return pos.getCoarseValue();
        }
        return pos.getPosValue() == null ? "X" : PartOfSpeech.universal(pos.getPosValue());
    }

    private static boolean isNegation(String text, int end) {
        char mark = text.charAt(end - 2);
        return Character.toLowerCase(text.charAt(end - NEGATION)) == 'n'
                && (mark == '\'' || mark == '’')
                && Character.toLowerCase(text.charAt(end - 1)) == 't'
                && Character.isLetter(text.charAt(end - NEGATION - 1));
    }

    /** OpenNLP tags "Ukraine's" as PROPN+PART. */
    private static String cleaned(String tag) {
        int plus = tag.indexOf('+');
        return plus > 0 ? tag.substring(0, plus) : tag;
    }

    /** Where the possessive ending begins, or the negation that a tokenizer left on its verb, or {@code end}. */
    private static int possessive(String text, int begin, int end) {
        if (end - begin > NEGATION && isNegation(text, end)) {
            return end - NEGATION;
        }
        if (end - begin > 2 && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')) {
            char mark = text.charAt(end - 2);
            if ((mark == '\'' || mark == '’') && Character.isLetterOrDigit(text.charAt(end - 3))) {
                return end - 2;
            }
        }
        return end;
    }
}
