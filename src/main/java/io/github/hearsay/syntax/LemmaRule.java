package io.github.hearsay.syntax;

import java.util.Locale;

/**
 * How a form becomes a lemma: set its case, take characters off its end, put others there.
 *
 * @param language what is done to the case
 * @param strip how many code units are taken off
 */
record LemmaRule(WrittenLanguage language, int strip, String append) {

    enum WrittenLanguage {
        KEPT,
        SMALL,
        TITLE;

        String of(String form) {
            return switch (this) {
                case KEPT -> form;
                case SMALL -> form.toLowerCase(Locale.ROOT);
                case TITLE -> form.substring(0, 1) + form.substring(1).toLowerCase(Locale.ROOT);
            };
        }
    }

    /** The rule that changes least; names rather keep their case, other words rather lose it. */
    static LemmaRule of(String form, String lemma, boolean name) {
        WrittenLanguage[] order = name
                ? new WrittenLanguage[] {WrittenLanguage.KEPT, WrittenLanguage.TITLE, WrittenLanguage.SMALL}
                : new WrittenLanguage[] {WrittenLanguage.SMALL, WrittenLanguage.KEPT, WrittenLanguage.TITLE};
        LemmaRule best = of(order[0], form, lemma);
        for (WrittenLanguage language : order) {
            LemmaRule rule = of(language, form, lemma);
            best = rule.strip + rule.append.length() < best.strip + best.append.length() ? rule : best;
        }
        return best;
    }

    private static LemmaRule of(WrittenLanguage language, String form, String lemma) {
        String base = language.of(form);
        int same = 0;
        while (same < base.length() && same < lemma.length() && base.charAt(same) == lemma.charAt(same)) {
            same++;
        }
        return new LemmaRule(language, base.length() - same, lemma.substring(same));
    }

    /** The lemma of a form; a form that is too short for the rule is its own lemma. */
    String apply(String form) {
        String base = language.of(form);
        if (strip == 0 && append.isEmpty()) {
            return base;
        }
        boolean fits = strip < base.length() || (strip == base.length() && !append.isEmpty());
        return fits ? base.substring(0, base.length() - strip) + append : base;
    }
}
