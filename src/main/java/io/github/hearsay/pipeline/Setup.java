package io.github.hearsay.pipeline;

import io.github.hearsay.language.Language;
import io.github.hearsay.learning.ModelSource;
import io.github.hearsay.lexicon.ResourceFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.uima.resource.ResourceInitializationException;
import org.jspecify.annotations.Nullable;

/**
 * What a pipeline is made of, beside its engines.
 *
 * @param language of the documents that are annotated, as ISO 639-1
 * @param variant of the models: {@code fast}, or {@code open}, which learned names and quotations from openly licensed texts only
 * @param lexiconLocation a folder whose entries are added to our lexicons, or {@code classpath:} and one there; null for none
 * @param modelLocation a folder of models to use instead of ours, both folders laid out as our resources; null for none
 */
public record Setup(
        String language,
        String variant,
        @Nullable String lexiconLocation,
        @Nullable String modelLocation) {

    /** English, {@code fast}, all that ships. */
    public static final Setup DEFAULT = new Setup("en", ModelSource.FAST, null, null);

    /** The variants. */
    public static final List<String> VARIANTS = List.of(ModelSource.FAST, ModelSource.OPEN);

    /** This for documents in another language. */
    public Setup withLanguage(String code) {
        return new Setup(code, variant, lexiconLocation, modelLocation);
    }

    /** This with another variant of the models. */
    public Setup withVariant(String name) {
        return new Setup(language, name, lexiconLocation, modelLocation);
    }

    /**
     * Looks whether all that the engines read is there, without reading it.
     *
     * @throws ResourceInitializationException where something is missing, with its names
     */
    void check() throws ResourceInitializationException {
        if (!VARIANTS.contains(variant)) {
            throw wrong("no variant \"" + variant + "\"; there are " + VARIANTS);
        }
        Map<String, List<String>> missing = new LinkedHashMap<>();
        try {
            Language known = known();
            for (String resource : required()) {
                String room = resource.substring(0, resource.indexOf('/'));
                String name = resource.substring(room.length() + 1);
                boolean found = name.endsWith(".txt")
                        ? known.hasLexicon(room, name.substring(0, name.length() - ".txt".length()))
                        : models(room, name).has(room, name);
                if (!found) {
                    missing.computeIfAbsent(room + "/" + language, folder -> new ArrayList<>())
                            .add(name);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new ResourceInitializationException(new IOException(e.getMessage(), e));
        }
        if (!missing.isEmpty()) {
            throw wrong("language \"" + language + "\" is not supported: it lacks "
                    + missing.entrySet().stream()
                            .map(folder -> folder.getKey() + " (" + String.join(", ", folder.getValue()) + ")")
                            .collect(Collectors.joining(", ")));
        }
    }

    Language known() {
        return Language.of(language, lexiconLocation);
    }

    private static List<String> required() {
        try (InputStream in = ResourceFolder.SHIPPED.open("pipeline/required.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResourceInitializationException wrong(String message) {
        return new ResourceInitializationException(new IOException(message));
    }

    /** The variant of one model: {@code fast} where the one that is asked for has none. */
    String variantOf(String room, String name) {
        return ModelSource.shipped(language, variant).has(room, name) ? variant : ModelSource.FAST;
    }

    ModelSource models(String room, String name) {
        return new ModelSource(language, variantOf(room, name), modelLocation);
    }
}
