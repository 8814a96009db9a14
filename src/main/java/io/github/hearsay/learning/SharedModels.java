package io.github.hearsay.learning;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Models and lists that ship, each in memory once for all engines that use it: sixty-four threads need no more of them than
 * one. Different ones may be loaded at the same time. Unused ones are released. For immutable objects only.
 */
public final class SharedModels {

    private static final Map<String, Place> PLACES = new ConcurrentHashMap<>();

    private SharedModels() {}

    /** Loads a model. */
    @FunctionalInterface
    public interface Loader<T, E extends Exception> {
        T load() throws E;
    }

    /** Where one of them is; its lock is held while it is loaded. */
    private static final class Place {
        private @Nullable WeakReference<Object> loaded;
    }

    /**
     * What another engine has loaded under this name, or what is loaded now.
     *
     * @param name identifies this among all that is shared, such as the path of a resource; always the same type
     */
    @SuppressWarnings("unchecked")
    public static <T, E extends Exception> T get(String name, Loader<T, E> loader) throws E {
        Place place = PLACES.computeIfAbsent(name, key -> new Place());
        synchronized (place) {
            Object model = place.loaded == null ? null : place.loaded.get();
            if (model == null) {
                T loaded = loader.load();
                place.loaded = new WeakReference<>(loaded);
                return loaded;
            }
            return (T) model;
        }
    }
}
