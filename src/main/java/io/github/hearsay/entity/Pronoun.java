package io.github.hearsay.entity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pronouns of the third person. */
enum Pronoun {
    HE('m'),
    SHE('f'),
    IT((char) 0),
    THEY((char) 0);

    private static final Map<String, Pronoun> BY_FORM = new HashMap<>();

    static {
        add(HE, "he", "him", "his", "himself");
        add(SHE, "she", "her", "hers", "herself");
        add(IT, "it", "its", "itself");
        add(THEY, "they", "them", "their", "theirs", "themselves");
    }

    /** {@code m}, {@code f}, or 0. */
    final char gender;

    Pronoun(char gender) {
        this.gender = gender;
    }

    private static void add(Pronoun pronoun, String... forms) {
        for (String form : forms) {
            BY_FORM.put(form, pronoun);
        }
    }

    static @Nullable Pronoun of(String lower) {
        return BY_FORM.get(lower);
    }
}
