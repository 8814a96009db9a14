package io.github.hearsay.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The lexicons of a language: those that ship, with a user's entries. Immutable. */
public final class Lexicons {

    private static final String REFERENCE = "en";

    private final String language;
    private final @Nullable ResourceFolder users;
    private final String key;

    private Lexicons(String language, @Nullable ResourceFolder users, String key) {
        this.language = language;
        this.users = users;
        this.key = key;
    }

    /**
     * Looks at a user's folder, without reading its files.
     *
     * @param location null where there is none
     * @throws IllegalArgumentException where there is no such folder, or it has a file for the language that no engine reads
     */
    public static Lexicons of(String language, @Nullable String location) {
        if (location == null) {
            return new Lexicons(language, null, language);
        }
        ResourceFolder users = ResourceFolder.of(location);
        try {
            StringBuilder key = new StringBuilder(language + " " + users);
            for (String path : users.files(language)) {
                String ours = path.replace("/" + language + "/", "/" + REFERENCE + "/");
                if (path.endsWith(".txt") && !ResourceFolder.SHIPPED.has(ours)) {
                    throw new IllegalArgumentException("no engine reads the lexicon " + users.describe(path));
                }
                key.append('|').append(path).append(' ').append(users.stamp(path));
            }
            return new Lexicons(language, users, key.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read lexicons in " + location, e);
        }
    }

    /**
     * A lexicon by its room and its name, without the ending.
     *
     * @throws IllegalArgumentException where there is none, or a line is damaged, with file and line
     */
    public Lexicon get(String room, String name) {
        String path = path(room, name);
        @Nullable Lexicon ours = read(ResourceFolder.SHIPPED, path);
        @Nullable Lexicon theirs = users == null ? null : read(users, path);
        if (ours != null) {
            return theirs == null ? ours : ours.with(theirs);
        }
        if (theirs == null) {
            throw new IllegalArgumentException("no lexicon " + path + ": is the language supported?");
        }
        return theirs;
    }

    /** Whether there is a lexicon. */
    public boolean has(String room, String name) {
        String path = path(room, name);
        return ResourceFolder.SHIPPED.has(path) || (users != null && users.has(path));
    }

    private String path(String room, String name) {
        return room + "/" + language + "/" + name + ".txt";
    }

    private static @Nullable Lexicon read(ResourceFolder folder, String path) {
        try {
            InputStream in = folder.open(path);
            return in == null ? null : Lexicon.read(folder.describe(path), in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read lexicon " + folder.describe(path), e);
        }
    }

    /** Differs where the lexicons do. */
    public String key() {
        return key;
    }
}
