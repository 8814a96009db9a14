package io.github.hearsay.quotation;

import io.github.hearsay.learning.Ranker;
import io.github.hearsay.learning.SequenceModel;
import io.github.hearsay.learning.SharedModels;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the engine has learned. Immutable.
 *
 * @param cues marks the words that attribute
 * @param roles marks content and source of a cue
 * @param ranks chooses between the best markings of a cue, or none of them
 */
public record QuotationModels(SequenceModel cues, SequenceModel roles, Ranker ranks) {

    /** The variant trained on all corpora. */
    public static final String DEFAULT_VARIANT = "default";

    /**
     * Loads the models that ship for a language.
     *
     * @throws IllegalArgumentException where there are none of this language and variant
     */
    public static QuotationModels load(String language, String variant) {
        return SharedModels.get("quotation models " + language + " " + variant, () -> read(language, variant));
    }

    private static QuotationModels read(String language, String variant) {
        String suffix = suffix(variant);
        try {
            return new QuotationModels(
                    SequenceModel.read(open(language, "cues" + suffix)),
                    SequenceModel.read(open(language, "roles" + suffix)),
                    Ranker.read(open(language, "ranks" + suffix)));
        } catch (IOException e) {
            throw new UncheckedIOException("quotation models of variant " + variant, e);
        }
    }

    /** What the names of a variant's files end in. */
    static String suffix(String variant) {
        return variant.equals(DEFAULT_VARIANT) ? "" : "-" + variant;
    }

    private static InputStream open(String language, String name) {
        String path = "/io/github/hearsay/quotation/" + language + "/" + name + ".model";
        InputStream in = QuotationModels.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalArgumentException("no model " + path + ": are language and variant supported?");
        }
        return in;
    }

    /** Writes the three models to a folder, which is made where it does not exist. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (OutputStream out = Files.newOutputStream(folder.resolve("cues.model"))) {
            cues.write(out);
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve("roles.model"))) {
            roles.write(out);
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve("ranks.model"))) {
            ranks.write(out);
        }
    }
}
