package io.github.hearsay.claim;

import io.github.hearsay.learning.Features;
import io.github.hearsay.learning.FeedForward;
import io.github.hearsay.learning.ModelFile;
import io.github.hearsay.learning.ModelSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The probability that people take a claim for a verifiable statement about the world. Immutable. */
public final class WorthModel {

    private static final int KIND = 0x48575201;
    private static final float DECIMALS = 1000;

    private final FeedForward network;

    WorthModel(FeedForward network) {
        this.network = network;
    }

    /**
     * The model of a language.
     *
     * @throws IllegalArgumentException where there is none, or it cannot be read
     */
    static WorthModel load(ModelSource models) {
        return models.load("claim", "worth.model", WorthModel::read);
    }

    /** 0..1. */
    double of(Features features) {
        float worth = network.apply(features, 0)[0];
        return Math.round(Math.max(0, Math.min(1, worth)) * DECIMALS) / DECIMALS;
    }

    /** Writes the model and closes; the same model gives the same bytes. */
    public void write(OutputStream out) throws IOException {
        ModelFile.write(out, KIND, network::write);
    }

    /**
     * Reads what {@link #write} wrote, and closes.
     *
     * @throws IOException where the stream holds no such model, or is damaged
     */
    public static WorthModel read(InputStream in) throws IOException {
        return ModelFile.read(in, KIND, data -> new WorthModel(FeedForward.read(data)));
    }
}
