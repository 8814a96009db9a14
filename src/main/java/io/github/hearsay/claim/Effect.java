package io.github.hearsay.claim;

import java.util.Locale;

/** What a cue or an embedding predicate does to the factuality of what it acts on. */
enum Effect {
    /** Leaves it as it is. */
    CT,
    NEG,
    PR,
    PS,
    PR_NEG,
    /** Leaves it open. */
    U;

    /**
     * From a lexicon, where the hyphen stands for the underscore.
     *
     * @param text empty for no effect
     */
    static Effect of(String text) {
        return text.isEmpty() ? CT : valueOf(text.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    Factuality on(Factuality before) {
        return switch (this) {
            case CT -> before;
            case NEG -> before.negated();
            case PR -> before.weakened("PR");
            case PS -> before.weakened("PS");
            case PR_NEG -> before.negated().weakened("PR");
            case U -> before.weakened("U");
        };
    }
}
