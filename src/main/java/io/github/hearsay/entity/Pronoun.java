package io.github.hearsay.entity;

/** The pronouns of the third person. */
enum Pronoun {
    HE('m'),
    SHE('f'),
    IT((char) 0),
    THEY((char) 0);

    /** {@code m}, {@code f}, or 0. */
    final char gender;

    Pronoun(char gender) {
        this.gender = gender;
    }
}
