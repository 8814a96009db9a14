package io.github.hearsay.jmh;

import io.github.hearsay.pipeline.Hearsay;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.CasCopier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What each part of the pipeline takes for a document of so many words: milliseconds, and bytes with {@code -prof gc}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class EngineBenchmark {

    /** A part of the pipeline; what comes before it is done already. */
    @Param({"syntax", "zones", "entities", "quotations", "claims", "all"})
    private String part;

    /** About so many words, of invented news. */
    @Param({"500", "4000"})
    private int words;

    private AnalysisEngine engine;
    private JCas before;
    private JCas jcas;

    @Setup
    public void load() throws Exception {
        List<String> names = List.of("syntax", "zones", "entities", "quotations", "claims");
        List<AnalysisEngineDescription> parts =
                List.of(Hearsay.syntax(), Hearsay.zones(), Hearsay.entities(), Hearsay.quotations(), Hearsay.claims());
        int at = names.indexOf(part);
        engine = AnalysisEngineFactory.createEngine(at < 0 ? Hearsay.createEngineDescription() : parts.get(at));
        AnalysisEngine all = AnalysisEngineFactory.createEngine(Hearsay.createEngineDescription());
        before = all.newJCas();
        jcas = all.newJCas();
        before.setDocumentLanguage("en");
        before.setDocumentText(InventedNews.of(words));
        List<AnalysisEngineDescription> earlier = new ArrayList<>(parts.subList(0, Math.max(0, at)));
        for (AnalysisEngineDescription description : earlier) {
            AnalysisEngineFactory.createEngine(description).process(before);
        }
    }

    /** Puts the document, as the parts before left it, into a CAS; not measured. */
    @Setup(Level.Invocation)
    public void fill() {
        jcas.reset();
        CasCopier.copyCas(before.getCas(), jcas.getCas(), true);
    }

    @Benchmark
    public JCas process() throws Exception {
        engine.process(jcas);
        return jcas;
    }
}
