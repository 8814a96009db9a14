package io.github.hearsay.jmh;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import io.github.hearsay.evaluation.TextCorpus;
import io.github.hearsay.pipeline.Hearsay;
import io.github.hearsay.pipeline.Setup;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;

/**
 * What each part of the pipeline takes for a token of real texts, one round over all of them after another until the time is
 * over, and of the best round. Arguments: JSON lines with {@code text}, seconds, and a variant, {@code fast} if none.
 */
public final class PartSpeed {

    private static final List<String> PARTS = List.of("syntax", "zones", "entities", "quotations", "claims");

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

    /** The time of each part and of all, in microseconds a token. */
    private double[] round(List<String> texts) throws Exception {
        double[] times = new double[PARTS.size() + 1];
        int tokens = 0;
        for (String text : texts) {
            jcas.reset();
            jcas.setDocumentLanguage("en");
            jcas.setDocumentText(text);
            for (int i = 0; i < PARTS.size(); i++) {
                long start = System.nanoTime();
                engines.get(i).process(jcas);
                times[i] += (System.nanoTime() - start) / 1e3;
            }
            tokens += jcas.select(Token.class).asList().size();
        }
        for (int i = 0; i < PARTS.size(); i++) {
            times[i] /= tokens;
            times[PARTS.size()] += times[i];
        }
        return times;
    }

    private static void print(String what, double[] times) {
        StringBuilder line = new StringBuilder(what);
        for (int i = 0; i < PARTS.size(); i++) {
            line.append(String.format(Locale.ROOT, ", %s %.2f", PARTS.get(i), times[i]));
        }
        double all = times[PARTS.size()];
        System.out.println(line.append(String.format(Locale.ROOT, ", all %.2f us; %,.0f tokens/s", all, 1e6 / all)));
    }

    public static void main(String[] arguments) throws Exception {
        List<String> texts = TextCorpus.read(Path.of(arguments[0]));
        PartSpeed speed = new PartSpeed(Setup.DEFAULT.withVariant(arguments.length > 2 ? arguments[2] : "fast"));
        long end = System.nanoTime() + Long.parseLong(arguments[1]) * 1_000_000_000L;
        double[] best = speed.round(texts);
        while (System.nanoTime() < end) {
            double[] times = speed.round(texts);
            print("round", times);
            best = times[PARTS.size()] < best[PARTS.size()] ? times : best;
        }
        print("best", best);
    }
}
