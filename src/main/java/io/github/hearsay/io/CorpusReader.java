package io.github.hearsay.io;

import io.github.hearsay.cas.Issues;
import io.github.hearsay.type.ProcessingIssue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasCollectionReader_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.util.Progress;
import org.apache.uima.util.ProgressImpl;
import org.dkpro.core.api.parameter.ComponentParameters;

/**
 * Reads what {@code annotate} reads: plain text, web pages, XMI, JSON lines and web archives, gzipped or not, from files
 * and folders. A document that cannot be read becomes an empty one with a {@link ProcessingIssue}, so that none is missing
 * and the framework does not stop.
 */
@ResourceMetaData(name = "Hearsay Corpus Reader")
@TypeCapability(
        outputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData",
            "io.github.hearsay.type.ProcessingIssue",
            "io.github.hearsay.type.Zone"
        })
public final class CorpusReader extends JCasCollectionReader_ImplBase {

    /** Files and folders. */
    public static final String PARAM_SOURCE_LOCATION = ComponentParameters.PARAM_SOURCE_LOCATION;

    @ConfigurationParameter(name = PARAM_SOURCE_LOCATION)
    private String[] sourceLocation;

    /**
     * Encoding of plain text, and of web pages that do not state theirs; {@code auto} takes for each document the one that it
     * shows, else windows-1252. JSON and XMI are UTF-8.
     */
    public static final String PARAM_SOURCE_ENCODING = ComponentParameters.PARAM_SOURCE_ENCODING;

    @ConfigurationParameter(name = PARAM_SOURCE_ENCODING, defaultValue = ComponentParameters.DEFAULT_ENCODING)
    private String sourceEncoding;

    /**
     * Language (ISO 639-1) of documents that do not state theirs; {@code detect} detects it, which needs OpenNLP on the class
     * path.
     */
    public static final String PARAM_LANGUAGE = ComponentParameters.PARAM_LANGUAGE;

    @ConfigurationParameter(name = PARAM_LANGUAGE, defaultValue = ReadOptions.DETECT)
    private String language;

    /** JSON field of the text. */
    public static final String PARAM_TEXT_FIELD = "textField";

    @ConfigurationParameter(name = PARAM_TEXT_FIELD, defaultValue = "text")
    private String textField;

    /** JSON field of the id. */
    public static final String PARAM_ID_FIELD = "idField";

    @ConfigurationParameter(name = PARAM_ID_FIELD, defaultValue = "id")
    private String idField;

    /** Documents of more UTF-16 code units are not read. */
    public static final String PARAM_MAX_CHARS = "maxChars";

    @ConfigurationParameter(name = PARAM_MAX_CHARS, defaultValue = "5000000")
    private int maxChars;

    /** Gzipped files that grow by more than this factor are not read further. */
    public static final String PARAM_MAX_EXPANSION = "maxExpansion";

    @ConfigurationParameter(name = PARAM_MAX_EXPANSION, defaultValue = "100")
    private int maxExpansion;

    /** Number of documents to skip at the beginning; {@code startAt} of a CPE descriptor sets it. */
    public static final String PARAM_START_NUMBER = "startNumber";

    @ConfigurationParameter(name = PARAM_START_NUMBER, defaultValue = "0")
    private int startNumber;

    private DocumentReader reader;
    private Documents documents;
    private Extent extent;
    private long read;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        try {
            SourceFiles files =
                    SourceFiles.of(Arrays.stream(sourceLocation).map(Path::of).toList(), OwnOutput.NONE);
            extent = Extent.of(files);
            files.leftOut().forEach(path -> getLogger().warn("not read, written by Hearsay: {}", path));
            ReadOptions options = new ReadOptions(
                    language, SourceEncoding.of(sourceEncoding), maxChars, maxExpansion, textField, idField);
            options.check();
            DocumentReader.check(files);
            reader = new DocumentReader(options);
            documents = reader.read(files);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new ResourceInitializationException(e);
        }
        while (read < startNumber && documents.hasNext()) {
            documents.next();
            read++;
        }
    }

    @Override
    public boolean hasNext() {
        return documents.hasNext();
    }

    @Override
    public void getNext(JCas jcas) {
        RawDocument document = documents.next();
        read++;
        try {
            document.load(jcas);
        } catch (IOException e) {
            getLogger().warn("{} could not be read: {}", document.id(), e.getMessage());
            replace(jcas, document, String.valueOf(e.getMessage()));
        }
    }

    private void replace(JCas jcas, RawDocument broken, String why) {
        jcas.reset();
        TextSource.fill(jcas, "", language.equals(ReadOptions.DETECT) ? "x-unspecified" : language);
        broken.describe(jcas);
        Issues.add(jcas, "read", why);
    }

    /** Documents, their number unknown where files may hold several; and bytes on disk. */
    @Override
    public Progress[] getProgress() {
        return new Progress[] {
            new ProgressImpl((int) read, (int) extent.documents(), Progress.ENTITIES, extent.documents() < 0),
            new ProgressImpl((int) (reader.bytesRead() >> 10), (int) (extent.bytes() >> 10), "KB")
        };
    }

    @Override
    public void close() throws IOException {
        documents.close();
        super.close();
    }
}
