package io.github.hearsay.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.prefs.AbstractPreferences;
import java.util.prefs.Preferences;
import java.util.prefs.PreferencesFactory;
import org.jspecify.annotations.Nullable;

/** Preferences that last as long as the program, and are read from nowhere. */
final class ForgetfulPreferences extends AbstractPreferences {

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, ForgetfulPreferences> children = new HashMap<>();

    private ForgetfulPreferences(@Nullable ForgetfulPreferences parent, String name) {
        super(parent, name);
    }

    /** What {@code java.util.prefs.PreferencesFactory} names; Java makes it, so it is public. */
    public static final class Factory implements PreferencesFactory {

        private final Preferences root = new ForgetfulPreferences(null, "");

        /** Made by Java. */
        public Factory() {}

        @Override
        public Preferences systemRoot() {
            return root;
        }

        @Override
        public Preferences userRoot() {
            return root;
        }
    }

    @Override
    protected void putSpi(String key, String value) {
        values.put(key, value);
    }

    @Override
    protected @Nullable String getSpi(String key) {
        return values.get(key);
    }

    @Override
    protected void removeSpi(String key) {
        values.remove(key);
    }

    @Override
    protected void removeNodeSpi() {
        values.clear();
    }

    @Override
    protected String[] keysSpi() {
        return values.keySet().toArray(String[]::new);
    }

    @Override
    protected String[] childrenNamesSpi() {
        return children.keySet().toArray(String[]::new);
    }

    @Override
    protected AbstractPreferences childSpi(String name) {
        return children.computeIfAbsent(name, child -> new ForgetfulPreferences(this, child));
    }

    @Override
    protected void syncSpi() {}

    @Override
    protected void flushSpi() {}
}
