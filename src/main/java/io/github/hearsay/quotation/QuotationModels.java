package io.github.hearsay.quotation;

import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.learning.Ranker;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The models of the engine: taggers propose attributions, a ranker chooses between them. Immutable. */
public final class QuotationModels {

    static final String RANKS = "ranks.model";

    /** Where recall and precision are best balanced. */
    private static final double MOST_NOTHING = 0.55;

    private static final double MOST_NOTHING_OF_BOTH = 0.62;

    private final QuotationTaggers taggers;
    private final Ranker ranks;
    private final @Nullable Ranker ranksOfBoth;
    private final AttributionRanker ranker;

    /** @param ranksOfBoth chooses where an encoder is asked too; null without one */
    QuotationModels(QuotationTaggers taggers, Ranker ranks, @Nullable Ranker ranksOfBoth) {
        this.taggers = taggers;
        this.ranks = ranks;
        this.ranksOfBoth = ranksOfBoth;
        if (ranksOfBoth != null && ranksOfBoth.values() != EncodedFeatures.VALUES) {
            throw new IllegalArgumentException(RANKS + ": of another version, or trained without an encoder");
        }
        ranker = ranksOfBoth == null
                ? new AttributionRanker(ranks, MOST_NOTHING)
                : new AttributionRanker(ranksOfBoth, MOST_NOTHING_OF_BOTH);
    }

    /**
     * The models of a language.
     *
     * @throws IllegalArgumentException where there are none, or they cannot be read
     */
    public static QuotationModels load(ModelSource models) {
        QuotationTaggers taggers = QuotationTaggers.load(models);
        return new QuotationModels(
                taggers,
                models.linear().load("quotation", RANKS, Ranker::read),
                taggers.encoder() == null ? null : models.load("quotation", RANKS, Ranker::read));
    }

    Proposer proposer() {
        return taggers.proposer();
    }

    AttributionRanker ranker() {
        return ranker;
    }

    /** What that ranker looks at in a document. */
    ChoiceFeatures features(QuotedDocument document, List<Proposal> proposed) {
        RankFeatures linear = RankFeatures.of(document, proposed);
        return ranksOfBoth == null ? linear : new EncodedFeatures(linear, ranks);
    }

    /** Writes the linear models to a folder, which is made where it does not exist. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (OutputStream out = Files.newOutputStream(folder.resolve("cues.model"))) {
            taggers.cues().write(out);
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve("roles.model"))) {
            taggers.roles().write(out);
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve(RANKS))) {
            ranks.write(out);
        }
    }
}
