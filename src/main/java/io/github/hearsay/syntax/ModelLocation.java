package io.github.hearsay.syntax;

import io.github.hearsay.learning.ModelFile;
import io.github.hearsay.learning.SharedModels;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.uima.resource.ResourceInitializationException;
import org.jspecify.annotations.Nullable;

/** Where an engine finds its model. */
final class ModelLocation {

    private static final String CLASS_PATH = "classpath:";

    private ModelLocation() {}

    /**
     * Loads a model.
     *
     * @param location a file, or {@code classpath:} and a resource; null for the model that ships
     * @param name of the model that ships, such as "tagger"
     * @throws ResourceInitializationException where there is none, or it is damaged
     */
    static <T> T load(
            @Nullable String location, String name, String language, String variant, int kind, ModelFile.Maker<T> maker)
            throws ResourceInitializationException {
        String suffix = variant.equals(SyntaxModels.DEFAULT_VARIANT) ? "" : "-" + variant;
        String shipped = CLASS_PATH + "/io/github/hearsay/syntax/" + language + "/" + name + suffix + ".model";
        return location == null
                ? SharedModels.get(shipped, () -> load(shipped, kind, maker))
                : load(location, kind, maker);
    }

    private static <T> T load(String place, int kind, ModelFile.Maker<T> maker) throws ResourceInitializationException {
        try {
            return ModelFile.read(open(place), kind, maker);
        } catch (IOException | IllegalArgumentException e) {
            throw new ResourceInitializationException(new IOException(place + ": " + e.getMessage(), e));
        }
    }

    private static InputStream open(String place) throws IOException {
        if (!place.startsWith(CLASS_PATH)) {
            return Files.newInputStream(Path.of(place));
        }
        InputStream in = ModelLocation.class.getResourceAsStream(place.substring(CLASS_PATH.length()));
        if (in == null) {
            throw new NoSuchFileException("no such model: are language and variant supported?");
        }
        return in;
    }
}
