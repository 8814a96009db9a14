package io.github.hearsay.learning;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;

/**
 * Models and lists that ship, each in memory once for all engines that use it: sixty-four threads need no more of them than
 * one. What nobody uses any more is let go. For immutable things only.
 */
public final class SharedModels {

    private static final Map<String, WeakReference<Object>> LOADED = new HashMap<>();

    private SharedModels() {}

    /** Loads a model. */
    @FunctionalInterface
    public interface Loader<T, E extends Exception> {
        T load() throws E;
    }

    /**
     * What another engine has loaded under this name, or what is loaded now.
     *
     * @param name tells this from all else that is shared, such as the path of a resource; always the same type
     */
    @SuppressWarnings("unchecked")
    public static <T, E extends Exception> T get(String name, Loader<T, E> loader) throws E {
        synchronized (LOADED) {
            WeakReference<Object> known = LOADED.get(name);
            Object model = known == null ? null : known.get();
            if (model == null) {
                T loaded = loader.load();
                LOADED.put(name, new WeakReference<>(loaded));
                return loaded;
            }
            return (T) model;
        }
    }
}
