package io.github.hearsay.io;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import io.github.hearsay.cas.DocumentJson;
import io.github.hearsay.cas.DocumentView;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.component.JCasConsumer_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.OperationalProperties;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.dkpro.core.api.parameter.ComponentParameters;

/**
 * Writes what {@code annotate} writes, a JSON object a document, into one file. Each line is written when its document
 * is done, since a framework that is stopped does not notify its components.
 */
@ResourceMetaData(name = "Hearsay JSON Lines Writer")
@OperationalProperties(multipleDeploymentAllowed = false, modifiesCas = false)
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity",
            "io.github.hearsay.type.Zone",
            "io.github.hearsay.type.Mention",
            "io.github.hearsay.type.Quotation",
            "io.github.hearsay.type.Claim",
            "io.github.hearsay.type.RatedEvent",
            "io.github.hearsay.type.ProcessingIssue"
        })
public final class JsonLinesWriter extends JCasConsumer_ImplBase {

    /** The file; an existing one is replaced. */
    public static final String PARAM_TARGET_LOCATION = ComponentParameters.PARAM_TARGET_LOCATION;

    @ConfigurationParameter(name = PARAM_TARGET_LOCATION)
    private String targetLocation;

    private OutputStream out;
    private long documents;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        try {
            Path file = Path.of(targetLocation).toAbsolutePath();
            Files.createDirectories(file.resolveSibling(""));
            out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        } catch (IOException e) {
            throw new ResourceInitializationException(e);
        }
    }

    @Override
    public void process(JCas jcas) throws AnalysisEngineProcessException {
        documents++;
        try {
            out.write(DocumentJson.write(DocumentView.of(jcas, idOf(jcas))).getBytes(StandardCharsets.UTF_8));
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            throw new AnalysisEngineProcessException(e);
        }
    }

    private String idOf(JCas jcas) {
        return jcas.select(DocumentMetaData.class)
                .map(DocumentMetaData::getDocumentId)
                .filter(id -> id != null)
                .findFirst()
                .orElse("document-" + documents);
    }

    @Override
    public void destroy() {
        super.destroy();
        try {
            out.close();
        } catch (IOException e) {
            getLogger().warn("could not close {}: {}", targetLocation, e.getMessage());
        }
    }
}
