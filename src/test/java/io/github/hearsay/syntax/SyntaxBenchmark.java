package io.github.hearsay.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import io.github.hearsay.evaluation.Score;
import io.github.hearsay.evaluation.TextCorpus;
import io.github.hearsay.evaluation.syntax.SyntaxEvaluation;
import io.github.hearsay.pipeline.Hearsay;
import io.github.hearsay.pipeline.OpenNlp;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Our engines beside DKPro's OpenNLP engines, in one run: {@code mvn test -Dtest=SyntaxBenchmark -Djacoco.skip=true
 * -Dbenchmark.text=FILE.jsonl -Dbenchmark.treebank=FILE.conllu}. Each is warmed up, then measured three times.
 */
class SyntaxBenchmark {

    private static final int DOCUMENTS = 200;
    private static final int ROUNDS = 4;

    @Test
    @EnabledIfSystemProperty(named = "benchmark.text", matches = ".+")
    void thatParsingCostsAnEighthOfTaggingElsewhere() throws Exception {
        List<String> texts = TextCorpus.read(Path.of(System.getProperty("benchmark.text")));
        List<String> some = texts.subList(0, Math.min(DOCUMENTS, texts.size()));
        double others = speed("OpenNLP sentences, tokens, POS, lemmas", OpenNlp.engines(), some);
        double ours = speed("Hearsay the same and dependencies", Hearsay.syntax(), some);
        print("ratio %.1f", ours / others);
        for (int times = 1; times <= 4; times *= 2) {
            JCas jcas = AnalysisEngineFactory.createEngine(Hearsay.syntax()).newJCas();
            String text = String.join("\n\n", some).repeat(times);
            AnalysisEngine engine = AnalysisEngineFactory.createEngine(Hearsay.syntax());
            jcas.setDocumentLanguage("en");
            jcas.setDocumentText(text);
            long begin = System.nanoTime();
            engine.process(jcas);
            print("one document, %dx: %.2f s", times, (System.nanoTime() - begin) / 1e9);
        }
        assertThat(ours / others).isGreaterThan(8);
    }

    @Test
    @EnabledIfSystemProperty(named = "benchmark.treebank", matches = ".+")
    void thatOthersAreMeasuredOnTheSameTreebank() throws Exception {
        List<TreebankDocument> documents = ConlluReader.read(Path.of(System.getProperty("benchmark.treebank")));
        for (AnalysisEngineDescription engines : List.of(OpenNlp.engines(), Hearsay.syntax())) {
            AnalysisEngine engine = AnalysisEngineFactory.createEngine(engines);
            SyntaxEvaluation evaluation = new SyntaxEvaluation();
            for (TreebankDocument document : documents) {
                JCas jcas = engine.newJCas();
                jcas.setDocumentLanguage("en");
                jcas.setDocumentText(document.text());
                engine.process(jcas);
                evaluation.add(document.sentences(), sentences(jcas));
            }
            for (Score score : evaluation.scores()) {
                print("%s %.2f", score.metric(), 100 * score.value());
            }
            assertThat(evaluation.scores()).isNotEmpty();
        }
    }

    private static double speed(String name, AnalysisEngineDescription description, List<String> texts)
            throws Exception {
        long begin = System.nanoTime();
        AnalysisEngine engine = AnalysisEngineFactory.createEngine(description);
        double load = (System.nanoTime() - begin) / 1e9;
        JCas jcas = engine.newJCas();
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long tokens = 0;
            long nanos = 0;
            for (String text : texts) {
                jcas.reset();
                jcas.setDocumentLanguage("en");
                jcas.setDocumentText(text);
                long start = System.nanoTime();
                engine.process(jcas);
                nanos += System.nanoTime() - start;
                tokens += jcas.select(Token.class).count();
            }
            print("%s: %,.0f tokens a second, %,d tokens", name, tokens * 1e9 / nanos, tokens);
            best = round == 0 ? 0 : Math.max(best, tokens * 1e9 / nanos);
        }
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long heap = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        print("%s: loaded in %.2f s, %d MB live, best %,.0f tokens a second", name, load, heap, best);
        return best;
    }

    /** What the CAS has, as words; tokens are taken as they are. */
    private static List<List<TreebankWord>> sentences(JCas jcas) {
        List<List<TreebankWord>> sentences = new ArrayList<>();
        for (Sentence sentence : jcas.select(Sentence.class)) {
            List<TreebankWord> words = jcas.select(Token.class)
                    .coveredBy(sentence)
                    .map(token -> new TreebankWord(
                            token.getBegin(),
                            token.getEnd(),
                            false,
                            Stream.ofNullable(token.getLemma())
                                    .map(Lemma::getValue)
                                    .findFirst()
                                    .orElse("_"),
                            universal(token.getPos()),
                            token.getPos().getPosValue(),
                            -1,
                            "root"))
                    .toList();
            sentences.add(words);
        }
        return sentences;
    }

    /** DKPro's map leaves out newer universal tags. */
    private static String universal(POS pos) {
        return pos.getCoarseValue() == null ? pos.getPosValue() : pos.getCoarseValue();
    }

    @SuppressWarnings("SystemOut")
    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
