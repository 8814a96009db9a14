package io.github.hearsay.evaluation;

import java.util.List;
import java.util.Locale;

/** What a span does in an attribution. */
public enum Role {
    CUE,
    SOURCE,
    CONTENT;

    /** All of them, the cue first. */
    public static final List<Role> ALL = List.of(CUE, SOURCE, CONTENT);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
