package news;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngine;
import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;

import io.github.hearsay.pipeline.Hearsay;
import io.github.hearsay.pipeline.Setup;
import io.github.hearsay.type.Claim;
import io.github.hearsay.type.Quotation;
import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.dkpro.core.tokit.BreakIteratorSegmenter;
import org.springframework.core.SpringVersion;

/** A pipeline of DKPro's and our components, on what a dependency on the library alone brings. */
public final class Main {

    /** What only the command line needs. */
    private static final List<String> OPTIONAL = List.of(
            "picocli.CommandLine",
            "org.jsoup.Jsoup",
            "opennlp.tools.langdetect.LanguageDetector",
            "org.apache.uima.tools.AnnotationViewerMain",
            "ai.onnxruntime.OrtEnvironment");

    public static void main(String[] args) throws Exception {
        AnalysisEngine pipeline = createEngine(createEngineDescription(
                createEngineDescription(BreakIteratorSegmenter.class), Hearsay.createEngineDescription()));
        JCas jcas = JCasFactory.createText("Harbour chief Mara Voss denied that the quay was unsafe.", "en");
        pipeline.process(jcas);
        check("Mara Voss", jcas.select(Quotation.class).single().getSpeaker());
        check("CT-", jcas.select(Claim.class).single().getFactuality());
        check(args[0], SpringVersion.getVersion()); // not the older one that uimaFIT asks for
        for (String name : OPTIONAL) {
            check("absent", present(name));
        }
        try {
            createEngine(Hearsay.createEngineDescription(Setup.DEFAULT.withVariant("deep")));
            throw new IllegalStateException("deep without its runtime");
        } catch (Exception e) {
            check("named", said(e).contains("com.microsoft.onnxruntime:onnxruntime:") ? "named" : said(e));
        }
    }

    private static String present(String name) {
        try {
            return Class.forName(name).getName();
        } catch (ClassNotFoundException e) {
            return "absent";
        }
    }

    private static String said(Throwable thrown) {
        return thrown.getCause() == null ? "" + thrown.getMessage() : thrown.getMessage() + said(thrown.getCause());
    }

    private static void check(String expected, String actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException("expected " + expected + ", was " + actual);
        }
    }
}
