package io.github.hearsay.pipeline;

import io.github.hearsay.claim.Style;
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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.uima.resource.ResourceInitializationException;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a pipeline.
 *
 * @param language of the documents that are annotated, as ISO 639-1
 * @param variant of the models: {@code fast}; {@code deep}, an encoder beside the models of syntax, names and quotations; {@code open}, which learned names and quotations from openly licensed texts
 *     only; or {@code rules}: quotations and claims by lexicons and rules, without models. With {@code rules} a language
 *     needs no more than the lexicons of language, zones, quotations and claims, which may all be a user's, each listing all
 *     forms of its words: syntax and names are left out where the language lacks something for them, and sentences, tokens,
 *     tags and trees must then be in the CAS, names may be. English has both by its fast models
 * @param lexiconLocation a folder whose entries are added to our lexicons, or {@code classpath:} and one there; null for none
 * @param modelLocation a folder of models to use instead of ours, both folders laid out as our resources; null for none
 * @param minConfidence quotations with a lower confidence are left out; 0 keeps all
 * @param emends whether wrapped and damaged text is read as it was meant, see
 *     {@link io.github.hearsay.syntax.EmendationAnnotator}
 * @param identifierLocation a list of names with ids, see {@link io.github.hearsay.entity.EntityLinker}; null for none
 * @param style whose conventions scores of certainty follow
 */
public record Setup(
        String language,
        String variant,
        @Nullable String lexiconLocation,
        @Nullable String modelLocation,
        float minConfidence,
        boolean emends,
        @Nullable String identifierLocation,
        Style style) {

    /** English, {@code fast}, all that ships. */
    public static final Setup DEFAULT = new Setup("en", ModelSource.FAST, null, null);

    /** The variants. */
    public static final List<String> VARIANTS =
            List.of(ModelSource.FAST, ModelSource.DEEP, ModelSource.OPEN, ModelSource.DEEP_OPEN, ModelSource.RULES);

    /** What needs no model where the variant is {@code rules}. */
    private static final Set<String> RULED = Set.of("language", "zone", "quotation", "claim");

    /** All quotations, however sure, of text that is read as it was meant. */
    public Setup(String language, String variant, @Nullable String lexiconLocation, @Nullable String modelLocation) {
        this(language, variant, lexiconLocation, modelLocation, 0, true, null, Style.AUTO);
    }

    /** Takes the code of the language in any case. */
    public Setup {
        language = language.toLowerCase(Locale.ROOT);
    }

    /** This for documents in another language. */
    public Setup withLanguage(String code) {
        return new Setup(
                code, variant, lexiconLocation, modelLocation, minConfidence, emends, identifierLocation, style);
    }

    /** This with another variant of the models. */
    public Setup withVariant(String name) {
        return new Setup(
                language, name, lexiconLocation, modelLocation, minConfidence, emends, identifierLocation, style);
    }

    /** This with a floor for the confidence of quotations. */
    public Setup withMinConfidence(float floor) {
        return new Setup(language, variant, lexiconLocation, modelLocation, floor, emends, identifierLocation, style);
    }

    /** This without emendations: every text is read as it stands. */
    public Setup withoutEmendations() {
        return new Setup(
                language, variant, lexiconLocation, modelLocation, minConfidence, false, identifierLocation, style);
    }

    /** This with a list of names with ids. */
    public Setup withIdentifiers(@Nullable String location) {
        return new Setup(language, variant, lexiconLocation, modelLocation, minConfidence, emends, location, style);
    }

    /** This with scores of certainty by other conventions. */
    public Setup withStyle(Style conventions) {
        return new Setup(
                language,
                variant,
                lexiconLocation,
                modelLocation,
                minConfidence,
                emends,
                identifierLocation,
                conventions);
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
        Map<String, List<String>> missing = missing(room -> !isRules() || RULED.contains(room));
        if (!missing.isEmpty()) {
            throw wrong("language \"" + language + "\" is not supported: it lacks "
                    + missing.entrySet().stream()
                            .map(folder -> folder.getKey() + " (" + String.join(", ", folder.getValue()) + ")")
                            .collect(Collectors.joining(", ")));
        }
    }

    /** Whether the engines of a room, syntax or names, are part of the pipeline. */
    boolean runs(String room) throws ResourceInitializationException {
        return !isRules()
                || missing(needed -> needed.equals(room) || needed.equals("learning"))
                        .isEmpty();
    }

    private boolean isRules() {
        return variant.equals(ModelSource.RULES);
    }

    /** What the language lacks of some rooms, by their folders. */
    private Map<String, List<String>> missing(Predicate<String> rooms) throws ResourceInitializationException {
        Map<String, List<String>> missing = new LinkedHashMap<>();
        try {
            Language known = known();
            for (String resource : required()) {
                String room = resource.substring(0, resource.indexOf('/'));
                String name = resource.substring(room.length() + 1);
                if (rooms.test(room) && !has(known, room, name)) {
                    missing.computeIfAbsent(room + "/" + language, folder -> new ArrayList<>())
                            .add(name);
                }
            }
            return missing;
        } catch (IllegalArgumentException e) {
            throw new ResourceInitializationException(new IOException(e.getMessage(), e));
        }
    }

    private boolean has(Language known, String room, String name) {
        if (name.endsWith(".txt")) {
            return known.hasLexicon(room, name.substring(0, name.length() - ".txt".length()));
        }
        ModelSource models = models(room, name);
        // those of "fast" stand in for what another variant does not have
        return models.isRules()
                || models.has(room, name)
                || ModelSource.shipped(language, ModelSource.FAST).has(room, name);
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
        if (isRules()) {
            return RULED.contains(room) ? variant : ModelSource.FAST;
        }
        // The linear models of trees are the same in all variants, so that only the encoder makes a difference.
        boolean encoded = variant.equals(ModelSource.DEEP_OPEN) && room.equals("syntax");
        return encoded || ModelSource.shipped(language, variant).has(room, name) ? variant : ModelSource.FAST;
    }

    ModelSource models(String room, String name) {
        return new ModelSource(language, variantOf(room, name), modelLocation);
    }
}
