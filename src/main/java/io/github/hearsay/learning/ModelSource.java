package io.github.hearsay.learning;

import io.github.hearsay.lexicon.ResourceFolder;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the models of a language are found: those of a user before those that ship. Each is in memory once for all that
 * load it by equal sources. Immutable.
 *
 * @param language ISO 639-1
 * @param variant which of several models of one name
 * @param location where a user's models are: the file of the one that is loaded, a folder with files named as ours, or a
 *     folder laid out as our resources, {@code quotation/en/cues.model}; on the class path with {@code classpath:} in front;
 *     null for ours
 */
public record ModelSource(
        String language, String variant, @Nullable String location) {

    /** The default variant: rules and linear models, learned from all corpora. */
    public static final String FAST = "fast";

    /** Learned from openly licensed texts only. */
    public static final String OPEN = "open";

    /** A pretrained encoder beside the models of {@link #FAST}: of a room without a model of it, those alone. */
    public static final String DEEP = "deep";

    /** A pretrained encoder beside the models of {@link #OPEN}, tuned on openly licensed texts only, for trees and names. */
    public static final String DEEP_OPEN = "deep-open";

    /** Rules alone, for quotations and claims: of these no model is loaded, and no classes of words. */
    public static final String RULES = "rules";

    /** The variant whose models stand in for those that another one does not have. */
    private static final Map<String, String> BEHIND = Map.of(DEEP, FAST, DEEP_OPEN, OPEN, OPEN, FAST);

    private static final List<String> ROOMS = List.of("syntax", "entity", "quotation", "claim", "learning", "encoder");

    /** The models that ship, of a variant. */
    public static ModelSource shipped(String language, String variant) {
        return new ModelSource(language, variant, null);
    }

    /** Whether there are no models, by choice. */
    public boolean isRules() {
        return variant.equals(RULES);
    }

    /** Whether an encoder is asked for. */
    public boolean isDeep() {
        return variant.equals(DEEP) || variant.equals(DEEP_OPEN);
    }

    /** Whether only openly licensed texts are learned from, where there are such models. */
    public boolean isOpen() {
        return variant.equals(OPEN) || variant.equals(DEEP_OPEN);
    }

    /** These for the linear models, which {@link #DEEP} shares with {@link #FAST} and {@link #DEEP_OPEN} with {@link #OPEN}. */
    public ModelSource linear() {
        return isDeep() ? behind() : this;
    }

    private ModelSource behind() {
        return new ModelSource(language, Objects.requireNonNull(BEHIND.get(variant)), location);
    }

    /** Reads a model from a stream. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    /**
     * Loads a model, unless it is in memory.
     *
     * @param name with its ending, such as "cues.model"; always read as the same type
     * @throws IllegalArgumentException where there is none, or it cannot be read, with its place
     */
    public <T> T load(String room, String name, Reader<T> reader) {
        Place place = place(room, name);
        return SharedModels.get(place.key(), () -> place.read(reader));
    }

    /** Whether Hearsay has the model, or the user may. */
    public boolean has(String room, String name) {
        return location != null
                || ResourceFolder.SHIPPED.has(path(room, name))
                || (isDeep() && linear().has(room, name));
    }

    private Place place(String room, String name) {
        Place ours = new Place(ResourceFolder.SHIPPED, path(room, name));
        if (BEHIND.containsKey(variant) && !ours.exists()) {
            return behind().place(room, name);
        }
        if (location == null) {
            return ours;
        }
        ResourceFolder users = ResourceFolder.of(location);
        if (users.isFile()) {
            return new Place(users, "");
        }
        if (users.has(name)) {
            return new Place(users, name);
        }
        Place theirs = new Place(users, path(room, name));
        if (theirs.exists()) {
            return theirs;
        }
        // A folder that is laid out as ours may hold the models of some engines and leave the others to us.
        return ours.exists() && ROOMS.stream().anyMatch(users::hasFolder) ? ours : theirs;
    }

    private String path(String room, String name) {
        int dot = name.lastIndexOf('.');
        String suffix = variant.equals(FAST) ? "" : "-" + variant;
        return room + "/" + language + "/" + name.substring(0, dot) + suffix + name.substring(dot);
    }

    private record Place(ResourceFolder folder, String path) {

        boolean exists() {
            return folder.has(path);
        }

        String key() {
            return folder.describe(path) + " " + folder.stamp(path);
        }

        <T> T read(Reader<T> reader) {
            try (InputStream in = folder.open(path)) {
                if (in == null) {
                    throw new IllegalArgumentException(
                            "no model " + folder.describe(path) + ": are language and variant supported?");
                }
                return reader.read(in);
            } catch (IOException e) {
                throw new IllegalArgumentException(folder.describe(path) + ": " + e.getMessage(), e);
            }
        }
    }
}
