package io.github.hearsay.peers;

import com.fasterxml.jackson.databind.json.JsonMapper;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import io.github.hearsay.entity.EntityRecognizer;
import io.github.hearsay.pipeline.Hearsay;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;

/**
 * Our recognizer and CoreNLP's three-class one over the same sentences and tokens, turn by turn in one run on one thread.
 * Argument: JSON lines with {@code text}. Segmenting is left out of either time.
 */
public final class NameSpeed {

    private static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    private static final int ROUNDS = 5;

    private NameSpeed() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        List<JCas> documents = segmented(Path.of(arguments[0]));
        int tokens = documents.stream()
                .mapToInt(d -> d.select(Token.class).asList().size())
                .sum();
        long start = System.nanoTime();
        AnalysisEngine ours = AnalysisEngineFactory.createEngine(EntityRecognizer.class);
        out.printf("load, ours: %.2f s%n", (System.nanoTime() - start) / 1e9);
        start = System.nanoTime();
        AbstractSequenceClassifier<CoreLabel> theirs = CRFClassifier.getClassifierNoExceptions(MODEL);
        out.printf("load, CoreNLP: %.2f s%n", (System.nanoTime() - start) / 1e9);
        List<List<CoreLabel>> sentences = sentences(documents);
        for (int round = 1; round <= ROUNDS; round++) {
            start = System.nanoTime();
            for (JCas document : documents) {
                document.select(NamedEntity.class).forEach(NamedEntity::removeFromIndexes);
                ours.process(document);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            start = System.nanoTime();
            sentences.forEach(theirs::classifySentence);
            double theirSeconds = (System.nanoTime() - start) / 1e9;
            out.printf(
                    "round %d: ours %,.0f tokens/s, CoreNLP 3-class %,.0f tokens/s, ratio %.1f%n",
                    round, tokens / seconds, tokens / theirSeconds, theirSeconds / seconds);
        }
    }

    private static List<JCas> segmented(Path file) throws Exception {
        AnalysisEngine syntax = AnalysisEngineFactory.createEngine(Hearsay.syntax());
        JsonMapper mapper = JsonMapper.builder().build();
        List<JCas> documents = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JCas jcas = JCasFactory.createText(mapper.readTree(line).get("text").asText(), "en");
            syntax.process(jcas);
            documents.add(jcas);
        }
        return documents;
    }

    private static List<List<CoreLabel>> sentences(List<JCas> documents) {
        List<List<CoreLabel>> sentences = new ArrayList<>();
        for (JCas document : documents) {
            for (Sentence sentence : document.select(Sentence.class)) {
                List<CoreLabel> words = new ArrayList<>();
                for (Token token : document.select(Token.class).coveredBy(sentence)) {
                    CoreLabel word = new CoreLabel();
                    word.setWord(token.getCoveredText());
                    word.setValue(token.getCoveredText());
                    words.add(word);
                }
                sentences.add(words);
            }
        }
        return sentences;
    }
}
