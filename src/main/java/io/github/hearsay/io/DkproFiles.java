package io.github.hearsay.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.dkpro.core.api.io.JCasFileWriter_ImplBase;
import org.dkpro.core.api.parameter.ComponentParameters;

/** What DKPro's writers write of one document. */
final class DkproFiles {

    private DkproFiles() {}

    /**
     * The file of a writer, in UTF-8.
     *
     * @param ending of the file, such as {@code .conll}
     * @param parameters names and values, beside those of the place
     * @throws IOException where the writer fails
     */
    static DocumentWriter.Written write(
            JCas jcas, Class<? extends JCasFileWriter_ImplBase> writer, String ending, Object... parameters)
            throws IOException {
        Path file = Files.createTempFile("hearsay", ending);
        try {
            List<Object> all = new ArrayList<>(List.of(
                    JCasFileWriter_ImplBase.PARAM_TARGET_LOCATION,
                    file.toString(),
                    ComponentParameters.PARAM_TARGET_ENCODING,
                    StandardCharsets.UTF_8.name(),
                    JCasFileWriter_ImplBase.PARAM_SINGULAR_TARGET,
                    true,
                    JCasFileWriter_ImplBase.PARAM_OVERWRITE,
                    true));
            all.addAll(List.of(parameters));
            AnalysisEngine engine = AnalysisEngineFactory.createEngine(writer, all.toArray());
            engine.process(jcas);
            engine.collectionProcessComplete();
            engine.destroy();
            return DocumentWriter.Written.files(Map.of(ending, Files.readAllBytes(file)));
        } catch (UIMAException e) {
            throw new IOException("cannot write " + ending + ": " + e.getMessage(), e);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
