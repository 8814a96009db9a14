import java.util.stream.StreamSupport;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.ResourceSpecifier;
import org.apache.uima.util.XMLInputSource;

/**
 * Runs a PEAR that was installed, with nothing of ours or DKPro's on the class path, only UIMA:
 * {@code java -cp 'uimaj-core.jar:slf4j-api.jar' RunPear.java FOLDER/hearsay/hearsay_pear.xml}. Fails where no quotation is found.
 */
public final class RunPear {

    private static final String QUOTATION = "io.github.hearsay.type.Quotation";

    public static void main(String[] args) throws Exception {
        ResourceSpecifier specifier = UIMAFramework.getXMLParser().parseResourceSpecifier(new XMLInputSource(args[0]));
        AnalysisEngine engine = UIMAFramework.produceAnalysisEngine(specifier);
        CAS cas = engine.newCAS();
        cas.setDocumentLanguage("en");
        cas.setDocumentText("Harbour chief Mara Voss denied that the quay was unsafe.");
        engine.process(cas);
        Iterable<AnnotationFS> quotations =
                cas.getAnnotationIndex(cas.getTypeSystem().getType(QUOTATION));
        for (AnnotationFS quotation : quotations) {
            System.out.println(quotation.getFeatureValueAsString(
                            quotation.getType().getFeatureByBaseName("speaker")) + ": " + quotation.getCoveredText());
        }
        engine.destroy();
        if (StreamSupport.stream(quotations.spliterator(), false).findAny().isEmpty()) {
            throw new IllegalStateException("the PEAR found no quotation");
        }
    }
}
