package io.github.hearsay.jmh;

import com.sun.management.ThreadMXBean;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import io.github.hearsay.evaluation.TextCorpus;
import io.github.hearsay.pipeline.Hearsay;
import io.github.hearsay.pipeline.Setup;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;

/**
 * The processor time and the memory that each part of the pipeline takes for a token of real texts, one round over all of them
 * after another until the time is over, and of the best round. Arguments: JSON lines with {@code text}, seconds, and a
 * variant, {@code fast} if none.
 */
public final class PartSpeed {

    private static final List<String> PARTS = List.of("syntax", "zones", "entities", "quotations", "claims");

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final List<AnalysisEngine> engines = new ArrayList<>();
    private final JCas jcas;

    private PartSpeed(Setup setup) throws Exception {
        for (AnalysisEngineDescription part : List.of(
                Hearsay.syntax(setup),
                Hearsay.zones(setup),
                Hearsay.entities(setup),
                Hearsay.quotations(setup),
                Hearsay.claims(setup))) {
            engines.add(AnalysisEngineFactory.createEngine(part));
        }
        jcas = AnalysisEngineFactory.createEngine(Hearsay.createEngineDescription())
                .newJCas();
    }

    /**
     * What a round took for a token, each part and all.
     *
     * @param times microseconds of this thread
     * @param bytes allocated
     */
    private record Round(double[] times, double[] bytes) {}

    private Round round(List<String> texts) throws Exception {
        double[] times = new double[PARTS.size() + 1];
        double[] bytes = new double[PARTS.size() + 1];
        int tokens = 0;
        for (String text : texts) {
            jcas.reset();
            jcas.setDocumentLanguage("en");
            jcas.setDocumentText(text);
            for (int i = 0; i < PARTS.size(); i++) {
                long allocated = THREADS.getCurrentThreadAllocatedBytes();
                long start = THREADS.getCurrentThreadCpuTime();
                engines.get(i).process(jcas);
                times[i] += (THREADS.getCurrentThreadCpuTime() - start) / 1e3;
                bytes[i] += THREADS.getCurrentThreadAllocatedBytes() - allocated;
            }
            tokens += jcas.select(Token.class).asList().size();
        }
        for (int i = 0; i < PARTS.size(); i++) {
            times[i] /= tokens;
            bytes[i] /= tokens;
            times[PARTS.size()] += times[i];
            bytes[PARTS.size()] += bytes[i];
        }
        return new Round(times, bytes);
    }

    private static void print(String what, Round round) {
        StringBuilder line = new StringBuilder(what);
        for (int i = 0; i <= PARTS.size(); i++) {
            String part = i < PARTS.size() ? PARTS.get(i) : "all";
            line.append(String.format(Locale.ROOT, ", %s %.2f us %.0f B", part, round.times()[i], round.bytes()[i]));
        }
        System.out.println(
                line.append(String.format(Locale.ROOT, "; %,.0f tokens/s", 1e6 / round.times()[PARTS.size()])));
    }

    public static void main(String[] arguments) throws Exception {
        List<String> texts = TextCorpus.read(Path.of(arguments[0]));
        PartSpeed speed = new PartSpeed(Setup.DEFAULT.withVariant(arguments.length > 2 ? arguments[2] : "fast"));
        long end = System.nanoTime() + Long.parseLong(arguments[1]) * 1_000_000_000L;
        Round best = speed.round(texts);
        while (System.nanoTime() < end) {
            Round round = speed.round(texts);
            print("round", round);
            best = round.times()[PARTS.size()] < best.times()[PARTS.size()] ? round : best;
        }
        print("best", best);
    }
}
