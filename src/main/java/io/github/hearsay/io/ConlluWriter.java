package io.github.hearsay.io;

import io.github.hearsay.cas.DocumentView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.dkpro.core.io.conll.ConllUWriter;

/** A file of CoNLL-U a document, by DKPro's writer: words, lemmas, tags and trees. */
final class ConlluWriter implements DocumentWriter {

    @Override
    public Written write(JCas jcas, String id) throws IOException {
        Path file = Files.createTempFile("hearsay", ".conllu");
        try {
            AnalysisEngine writer = AnalysisEngineFactory.createEngine(
                    ConllUWriter.class,
                    ConllUWriter.PARAM_TARGET_LOCATION,
                    file.toString(),
                    ConllUWriter.PARAM_TARGET_ENCODING,
                    StandardCharsets.UTF_8.name(),
                    ConllUWriter.PARAM_SINGULAR_TARGET,
                    true,
                    ConllUWriter.PARAM_OVERWRITE,
                    true);
            writer.process(jcas);
            writer.collectionProcessComplete();
            writer.destroy();
            return Written.files(Map.of(".conllu", Files.readAllBytes(file)));
        } catch (UIMAException e) {
            throw new IOException("cannot write CoNLL-U: " + e.getMessage(), e);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public Written write(JCas jcas, DocumentView document) throws IOException {
        return write(jcas, document.id());
    }
}
