package io.github.hearsay.quotation;

import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.learning.Ranker;
import io.github.hearsay.learning.SequenceModel;
import java.io.IOException;
import java.io.OutputStream;
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

    /**
     * The models of a language.
     *
     * @throws IllegalArgumentException where there are none, or they cannot be read
     */
    public static QuotationModels load(ModelSource models) {
        return new QuotationModels(
                models.load("quotation", "cues.model", SequenceModel::read),
                models.load("quotation", "roles.model", SequenceModel::read),
                models.load("quotation", "ranks.model", Ranker::read));
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
