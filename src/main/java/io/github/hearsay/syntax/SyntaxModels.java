package io.github.hearsay.syntax;

import io.github.hearsay.encoder.Encoder;
import io.github.hearsay.encoder.EncoderModel;
import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelFile;
import io.github.hearsay.learning.ModelSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Segmenter, tagger, lemmatizer and parser that were trained together: three files of a folder, one for each engine, and
 * optionally an encoder. Immutable.
 */
public final class SyntaxModels {

    static final int SEGMENTER = 0x48595302;
    static final int TAGGER = 0x48595402;
    static final int PARSER = 0x48595003;

    final Segmenter segmenter;
    final Tagger tagger;
    final Lemmas lemmas;
    final Parser parser;
    /** Asked instead of tagger and parser; null for none. */
    final @Nullable Encoder encoder;

    SyntaxModels(Segmenter segmenter, Tagger tagger, Lemmas lemmas, Parser parser, @Nullable Encoder encoder) {
        this.segmenter = segmenter;
        this.tagger = tagger;
        this.lemmas = lemmas;
        this.parser = parser;
        this.encoder = encoder;
    }

    /**
     * The models of a language.
     *
     * @throws IllegalArgumentException where there are none, or they cannot be read
     */
    public static SyntaxModels load(Language language, ModelSource models) {
        TaggingModel tagging = tagging(models);
        return new SyntaxModels(
                segmenter(language, models),
                tagging.tagger(),
                tagging.lemmas(language),
                parser(models),
                EncoderModel.ifDeep(models));
    }

    /** Where an engine's models are: variants that are not about syntax use those of {@link ModelSource#FAST}. */
    static ModelSource source(Language language, String variant, @Nullable String location) {
        String known = variant.equals(ModelSource.RULES) ? ModelSource.FAST : variant;
        return new ModelSource(language.code(), known, location);
    }

    static Segmenter segmenter(Language language, ModelSource models) {
        Segmenter.Learned learned =
                models.load("syntax", "segmenter.model", in -> ModelFile.read(in, SEGMENTER, Segmenter.Learned::read));
        return new Segmenter(new TokenLexicon(language), learned);
    }

    static TaggingModel tagging(ModelSource models) {
        return models.load("syntax", "tagger.model", in -> ModelFile.read(in, TAGGER, TaggingModel::read));
    }

    static Parser parser(ModelSource models) {
        return models.load("syntax", "parser.model", in -> ModelFile.read(in, PARSER, Parser::read));
    }

    /** Writes {@code segmenter.model}, {@code tagger.model} and {@code parser.model} into a folder, made where missing. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        ModelFile.write(Files.newOutputStream(folder.resolve("segmenter.model")), SEGMENTER, segmenter::write);
        ModelFile.write(Files.newOutputStream(folder.resolve("tagger.model")), TAGGER, out -> {
            tagger.write(out);
            lemmas.learned().write(out);
        });
        ModelFile.write(Files.newOutputStream(folder.resolve("parser.model")), PARSER, parser::write);
    }
}
