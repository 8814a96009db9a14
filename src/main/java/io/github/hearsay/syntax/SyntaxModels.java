package io.github.hearsay.syntax;

import io.github.hearsay.learning.ModelFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.uima.resource.ResourceInitializationException;

/**
 * Segmenter, tagger, lemmatizer and parser as they were trained together. On disk they are three files of a folder, one for
 * each engine. Immutable.
 */
public final class SyntaxModels {

    /** The variant that engines use unless told otherwise. */
    public static final String DEFAULT_VARIANT = "default";

    static final int SEGMENTER = 0x48595302;
    static final int TAGGER = 0x48595402;
    static final int PARSER = 0x48595003;

    final Segmenter segmenter;
    final Tagger tagger;
    final Lemmatizer lemmatizer;
    final Parser parser;

    SyntaxModels(Segmenter segmenter, Tagger tagger, Lemmatizer lemmatizer, Parser parser) {
        this.segmenter = segmenter;
        this.tagger = tagger;
        this.lemmatizer = lemmatizer;
        this.parser = parser;
    }

    /**
     * The models that ship for a language.
     *
     * @throws IOException where there are none, or they are damaged
     */
    public static SyntaxModels load(String language, String variant) throws IOException {
        try {
            TaggingModel tagging = ModelLocation.load(null, "tagger", language, variant, TAGGER, TaggingModel::read);
            return new SyntaxModels(
                    ModelLocation.load(
                            null, "segmenter", language, variant, SEGMENTER, in -> Segmenter.read(in, language)),
                    tagging.tagger(),
                    tagging.lemmatizer(),
                    ModelLocation.load(null, "parser", language, variant, PARSER, Parser::read));
        } catch (ResourceInitializationException e) {
            throw new IOException(
                    e.getCause() == null ? e.getMessage() : e.getCause().getMessage(), e);
        }
    }

    /** Writes {@code segmenter.model}, {@code tagger.model} and {@code parser.model} into a folder, made where missing. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        ModelFile.write(Files.newOutputStream(folder.resolve("segmenter.model")), SEGMENTER, segmenter::write);
        ModelFile.write(Files.newOutputStream(folder.resolve("tagger.model")), TAGGER, out -> {
            tagger.write(out);
            lemmatizer.write(out);
        });
        ModelFile.write(Files.newOutputStream(folder.resolve("parser.model")), PARSER, parser::write);
    }
}
