package io.github.hearsay.entity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pronouns of the third person. */
enum Pronoun {
    HE('m', "he", "him", "his", "himself"),
    SHE('f', "she", "her", "hers", "herself"),
    IT((char) 0, "it", "its", "itself"),
    THEY((char) 0, "they", "them", "their", "theirs", "themselves");

    private static final Map<String, Pronoun> BY_FORM = new HashMap<>();

    static {
        for (Pronoun pronoun : values()) {
            for (String form : pronoun.forms) {
                BY_FORM.put(form, pronoun);
            }
        }
    }

    /** {@code m}, {@code f}, or 0. */
    final char gender;

    private final String[] forms;

    Pronoun(char gender, String... forms) {
        this.gender = gender;
        this.forms = forms;
    }

    static @Nullable Pronoun of(String lower) {
        return BY_FORM.get(lower);
    }
}
